package bsc.write;

/**
 * The style sheets of pages and of notebooks' outputs. Marks differ by lightness and pattern, not by hue alone, so that
 * colour-blind readers and grey printers tell them apart; on a narrow screen the rows of tables are stacked; print has
 * page numbers and unfolds everything, or leaves out what is folded where the reader asks for it.
 */
final class HtmlStyle {
    static final String PAGE = """
            :root { --ink: #1b1f24; --soft: #555c66; --line: #d3d8de; --pale: #f4f6f8; --good: #d5e4f1; --edge: #4a7ba6;
              --stripe: #6fa3cc; --fault: #8f2d00; --link: #124f86; }
            * { box-sizing: border-box; }
            html { -webkit-text-size-adjust: 100%; }
            body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 72rem; color: var(--ink); background: #fff;
              font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
              overflow-wrap: break-word; }
            p, ul, dl { max-width: 44rem; }
            h1 { font-size: 1.7rem; line-height: 1.25; margin: .2rem 0 .6rem; max-width: 50rem; text-wrap: balance; }
            h2 { font-size: 1.3rem; margin: 2.6rem 0 .6rem; padding-top: .5rem; border-top: 2px solid var(--ink); }
            h3, h4, h5, h6 { font-size: 1.02rem; margin: 1.5rem 0 .4rem; }
            a { color: var(--link); overflow-wrap: anywhere; }
            code { font: .85em ui-monospace, "SFMono-Regular", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .8rem 0; }
            dt { color: var(--soft); }
            dd { margin: 0; }
            nav ol { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; list-style: none; margin: 1rem 0 0; padding: .6rem 0;
              border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); font-size: .93rem; }
            .screen { color: var(--soft); font-size: .93rem; }
            ul { padding-left: 1.2rem; }
            ul.legend { list-style: none; padding-left: 0; }
            ul.legend li { margin: .3rem 0; }
            .bar { display: flex; height: 1.5rem; margin: .8rem 0; max-width: 44rem; border: 1px solid var(--ink); }
            .bar span { flex: 0 1 0; min-width: 3px; border-right: 1px solid var(--ink); }
            .bar span:last-child { border-right: 0; }
            .mark { display: inline-block; padding: .05rem .5rem; border: 1px solid var(--edge); border-radius: .2rem;
              font-size: .85rem; line-height: 1.45; }
            .good, .nearly, .bad, .open { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
            .good { background: var(--good); }
            .bar .nearly { background: repeating-linear-gradient(45deg, var(--stripe) 0 4px, #fff 4px 8px); }
            .mark.nearly { background: linear-gradient(90deg, var(--stripe) 0 .3rem, #fff .3rem); border-style: dashed; padding-left: .7rem; }
            .bad { background: var(--fault); }
            .mark.bad { border-color: var(--fault); color: #fff; font-weight: 600; }
            .open { background: #fff; }
            .bar .open { background: radial-gradient(circle, #666 1px, #fff 1.2px) 0 0 / 5px 5px; }
            .mark.open { border: 1px dotted #555; color: #444; }
            figure { margin: 1rem 0; }
            figure img { max-width: 100%; height: auto; }
            figcaption, caption { text-align: left; font-weight: 600; padding: .2rem 0; }
            .table { overflow-x: auto; margin: .5rem 0 1rem; }
            table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.4; }
            th { text-align: left; font-weight: 600; color: var(--soft); border-bottom: 1px solid var(--ink); vertical-align: bottom; }
            th, td { padding: .35rem .7rem .35rem 0; }
            th:last-child, td:last-child { padding-right: 0; }
            tbody th, td { border-bottom: 1px solid var(--line); vertical-align: top; min-width: 4.5rem; }
            tbody th { font-weight: 400; color: inherit; }
            tbody th, td.number { overflow-wrap: normal; }
            table code { overflow-wrap: break-word; }
            .number { text-align: right; font-variant-numeric: tabular-nums; padding-right: 1.4rem; }
            tr.sum > * { background: var(--pale); -webkit-print-color-adjust: exact; print-color-adjust: exact; }
            tr:target > * { background: #fff6d8; }
            summary { cursor: pointer; padding: .55rem 0; color: var(--link); }
            summary > * { display: inline; color: var(--ink); }
            summary h2 { border: 0; }
            details { border-bottom: 1px solid var(--line); }
            @media screen and (max-width: 46rem) {
              body { padding: 1rem .9rem 3rem; }
              h1 { font-size: 1.35rem; }
              dl { grid-template-columns: 1fr; gap: 0; }
              dd { margin-bottom: .4rem; }
              thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
              table, caption, tbody, tr, tbody th, td { display: block; width: auto; }
              tr { border: 1px solid var(--line); border-radius: .3rem; padding: .4rem .7rem; margin: 0 0 .6rem; }
              tr.sum { background: var(--pale); }
              tbody th { border: 0; padding: .15rem 0; font-weight: 600; }
              td { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .6rem; border: 0; padding: .15rem 0; text-align: left; }
              td.number { text-align: left; padding-right: 0; }
              td.empty { display: none; }
              td::before { content: attr(data-column); color: var(--soft); font-size: .85em; }
              td > div { min-width: 0; }
            }
            @media print {
              @page { size: A4; margin: 15mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }
              html { font-size: 9pt; }
              body { max-width: none; padding: 0; }
              nav, .screen { display: none; }
              body:has(#short-print:checked) details { display: none; }
              details::details-content { content-visibility: visible; display: block; block-size: auto; }
              summary { color: var(--soft); list-style: none; }
              summary::-webkit-details-marker { display: none; }
              h2, h3, h4, summary, caption { break-after: avoid; }
              tr, figure, .bar, .legend li { break-inside: avoid; }
              thead { display: table-header-group; }
              .table { overflow: visible; }
              h2 { margin-top: 1.6rem; }
              table { font-size: .85em; line-height: 1.3; }
              tbody th, td { min-width: 0; }
              th, td { padding: .2rem .5rem .2rem 0; }
              .number { padding-right: .9rem; }
              .mark { padding: 0 .25rem; }
              a { color: inherit; text-decoration: none; }
            }
            """;

    /** A notebook has its own look: here stands only what its tables and marks need. */
    static final String FRAGMENT = """
            .bsc { max-width: 100%; overflow-x: auto; }
            .bsc table { border-collapse: collapse; margin: .5rem 0; }
            .bsc caption { text-align: left; font-weight: 600; padding: .2rem 0; }
            .bsc th, .bsc td { text-align: left; vertical-align: top; padding: .25rem .8rem .25rem 0; border-bottom: 1px solid #d3d8de; white-space: normal; }
            .bsc thead th { vertical-align: bottom; border-bottom: 1px solid currentColor; }
            .bsc tbody th { font-weight: 400; }
            .bsc th.number, .bsc td.number { text-align: right; font-variant-numeric: tabular-nums; }
            .bsc dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; }
            .bsc dt { font-weight: 400; }
            .bsc dd { margin: 0; }
            .bsc figure { margin: .5rem 0; }
            .bsc figure img { max-width: 100%; height: auto; background: #fff; }
            .bsc ul.legend { list-style: none; padding-left: 0; }
            .bsc summary > * { display: inline; }
            .bsc .bar { display: flex; height: 1.2rem; max-width: 44rem; border: 1px solid #1b1f24; }
            .bsc .bar span { flex: 0 1 0; min-width: 3px; border-right: 1px solid #1b1f24; }
            .bsc .mark { display: inline-block; padding: 0 .4rem; border: 1px solid #4a7ba6; border-radius: .2rem; color: #1b1f24; }
            .bsc .good { background: #d5e4f1; }
            .bsc .bar .nearly { background: repeating-linear-gradient(45deg, #6fa3cc 0 4px, #fff 4px 8px); }
            .bsc .mark.nearly { background: linear-gradient(90deg, #6fa3cc 0 .3rem, #fff .3rem); border-style: dashed; padding-left: .7rem; }
            .bsc .bad { background: #8f2d00; }
            .bsc .mark.bad { border-color: #8f2d00; color: #fff; font-weight: 600; }
            .bsc .open { background: #fff; }
            .bsc .bar .open { background: radial-gradient(circle, #666 1px, #fff 1.2px) 0 0 / 5px 5px; }
            .bsc .mark.open { border: 1px dotted #555; }
            """;

    private HtmlStyle() {
    }
}
