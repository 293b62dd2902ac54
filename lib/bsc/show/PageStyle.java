package bsc.show;

/**
 * The style sheet of every page. Verdicts differ by lightness and pattern, not by hue alone, so that colour-blind
 * readers and grey printers tell them apart; on a narrow screen the rows of tables are stacked; print unfolds everything.
 */
final class PageStyle {
    static final String CSS = """
            :root { --ink: #1b1f24; --soft: #555c66; --line: #d3d8de; --pale: #f4f6f8; --follows: #d5e4f1; --edge: #4a7ba6;
              --stripe: #6fa3cc; --fault: #8f2d00; --link: #124f86; }
            * { box-sizing: border-box; }
            html { -webkit-text-size-adjust: 100%; }
            body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 72rem; color: var(--ink); background: #fff;
              font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
              overflow-wrap: break-word; }
            p, ul, dl, .note { max-width: 44rem; }
            h1 { font-size: 1.7rem; line-height: 1.25; margin: .2rem 0 .6rem; max-width: 50rem; text-wrap: balance; }
            h2 { font-size: 1.3rem; margin: 2.6rem 0 .6rem; padding-top: .5rem; border-top: 2px solid var(--ink); }
            h3 { font-size: 1.02rem; margin: 1.5rem 0 .4rem; }
            a { color: var(--link); overflow-wrap: anywhere; }
            code { font: .85em ui-monospace, "SFMono-Regular", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
            .kicker { margin: 0; color: var(--soft); }
            .citation { margin-top: 0; }
            .note { color: var(--soft); font-size: .93rem; border-left: 3px solid var(--line); padding-left: .9rem; }
            .outcome { font-size: 1.15rem; font-weight: 600; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .8rem 0; }
            dt { color: var(--soft); }
            dd { margin: 0; }
            nav ol { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; list-style: none; margin: 1rem 0 0; padding: .6rem 0;
              border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); font-size: .93rem; }
            ul { padding-left: 1.2rem; }
            ul.legend { list-style: none; padding-left: 0; }
            ul.legend li { margin: .3rem 0; }
            .bar { display: flex; height: 1.5rem; margin: .8rem 0; max-width: 44rem; border: 1px solid var(--ink); }
            .bar span { flex: 0 1 0; min-width: 3px; border-right: 1px solid var(--ink); }
            .bar span:last-child { border-right: 0; }
            td .bar { height: .8rem; margin: .4rem 0 .1rem; }
            .mark { display: inline-block; padding: .05rem .5rem; border: 1px solid var(--edge); border-radius: .2rem;
              font-size: .85rem; line-height: 1.45; }
            .follows, .follows-under, .does-not-follow, .cannot-be-judged { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
            .follows { background: var(--follows); }
            .bar .follows-under { background: repeating-linear-gradient(45deg, var(--stripe) 0 4px, #fff 4px 8px); }
            .mark.follows-under { background: linear-gradient(90deg, var(--stripe) 0 .3rem, #fff .3rem); border-style: dashed; padding-left: .7rem; }
            .does-not-follow { background: var(--fault); }
            .mark.does-not-follow { border-color: var(--fault); color: #fff; font-weight: 600; }
            .cannot-be-judged { background: #fff; }
            .bar .cannot-be-judged { background: radial-gradient(circle, #666 1px, #fff 1.2px) 0 0 / 5px 5px; }
            .mark.cannot-be-judged { border: 1px dotted #555; color: #444; }
            .table { overflow-x: auto; margin: .5rem 0 1rem; }
            table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.4; }
            th { text-align: left; font-weight: 600; color: var(--soft); border-bottom: 1px solid var(--ink); vertical-align: bottom; }
            th, td { padding: .35rem .7rem .35rem 0; }
            th:last-child, td:last-child { padding-right: 0; }
            td { border-bottom: 1px solid var(--line); vertical-align: top; min-width: 4.5rem; }
            tr.group th { padding-top: .9rem; color: var(--ink); border-bottom: 1px solid var(--line); }
            tr.subtotal td, tr.total td { background: var(--pale); -webkit-print-color-adjust: exact; print-color-adjust: exact; }
            tr.total td { border-bottom: 2px solid var(--ink); font-weight: 600; }
            tr:target td { background: #fff6d8; }
            @media print, (min-width: 46.01rem) {
              .figures table, .faults table, .relations table, .bands table, .every-relation table, .points table { table-layout: fixed; }
              .figures td, .faults td, .relations td, .bands td, .every-relation td, .points td { overflow-wrap: anywhere; }
              table th { overflow-wrap: normal; }
              .figures th:nth-child(1) { width: 26%; } .figures th:nth-child(2) { width: 11%; }
              .figures th:nth-child(3) { width: 12%; } .figures th:nth-child(4) { width: 16%; }
              .faults th:nth-child(1) { width: 17%; } .faults th:nth-child(2) { width: 24%; }
              .faults th:nth-child(3) { width: 10%; } .faults th:nth-child(4) { width: 12%; }
              .relations th:nth-child(1) { width: 20%; } .relations th:nth-child(3) { width: 16%; }
              .relations th:nth-child(4) { width: 6%; } .relations th:nth-child(5) { width: 16%; }
              .bands th:nth-child(1) { width: 19%; } .bands th:nth-child(2) { width: 17%; }
              .bands th:nth-child(3) { width: 13%; } .bands th:nth-child(5) { width: 11%; }
              .every-relation th:nth-child(1) { width: 19%; } .every-relation th:nth-child(2) { width: 34%; }
              .every-relation th:nth-child(3) { width: 15%; }
              .points th { width: 11%; } .points th:nth-child(1) { width: 22%; } .points th:nth-child(3) { width: 24%; }
              .mark.does-not-follow, .mark.cannot-be-judged { white-space: nowrap; }
            }
            .number { font-variant-numeric: tabular-nums; }
            .id, .rule { color: var(--soft); font-size: .85em; overflow-wrap: anywhere; }
            .rule { font-family: ui-monospace, "SFMono-Regular", Menlo, Consolas, "DejaVu Sans Mono", monospace; margin-top: .15rem; }
            .hash { font-size: .78em; }
            summary { cursor: pointer; padding: .25rem 0; color: var(--link); width: fit-content; }
            .place { border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
            .place h3 { margin: .8rem 0 .1rem; }
            details.place { padding: 0; }
            .place tr:last-child td { border-bottom: 0; }
            summary h3 { display: inline; color: var(--ink); margin-right: .6rem; }
            details.place > summary { padding: .55rem 0; width: auto; }
            ul.implied { margin: .2rem 0 0; font-size: .95em; }
            ul.columns { columns: 2 16rem; }
            @media screen and (max-width: 46rem) {
              body { padding: 1rem .9rem 3rem; }
              h1 { font-size: 1.35rem; }
              dl { grid-template-columns: 1fr; gap: 0; }
              dd { margin-bottom: .4rem; }
              thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
              table, tbody, tr, td { display: block; width: auto; }
              tr { width: auto; border: 1px solid var(--line); border-radius: .3rem; padding: .4rem .7rem; margin: 0 0 .6rem; }
              tr.subtotal, tr.total { background: var(--pale); }
              td { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .6rem; border: 0; padding: .15rem 0; }
              td.empty { display: none; }
              tr.group { border: 0; padding: 0; margin: 1rem 0 .4rem; }
              tr.group th { display: block; border: 0; padding: 0; font-size: 1rem; }
              td::before { content: attr(data-column); color: var(--soft); font-size: .85em; }
              td > div { min-width: 0; }
            }
            @media print {
              @page { size: A4; margin: 15mm 14mm; }
              html { font-size: 9pt; }
              body { max-width: none; padding: 0; }
              nav, .screen { display: none; }
              details::details-content { content-visibility: visible; display: block; block-size: auto; }
              summary { color: var(--soft); list-style: none; }
              summary::-webkit-details-marker { display: none; }
              h2, h3, summary { break-after: avoid; }
              tr, .bar, .legend li { break-inside: avoid; }
              thead { display: table-header-group; }
              .table { overflow: visible; }
              h2 { margin-top: 1.6rem; }
              h3 { margin-top: .8rem; }
              a { color: inherit; text-decoration: none; }
            }
            """;

    private PageStyle() {
    }
}
