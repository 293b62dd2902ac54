package bsc.tool.notebook;

/** How the pages of notebooks look: on a screen, on a narrow one, where each row of a wide table becomes a list, and on paper. */
final class SiteStyle {
    static final String CSS = """
            :root { color-scheme: light; }
            body { margin: 0; background: #fff; color: #1b1f24; font: 16px/1.55 system-ui, 'Segoe UI', 'Liberation Sans', Arial, sans-serif; }
            main { max-width: 56rem; margin: 0 auto; padding: 0 1rem 2rem; overflow-wrap: break-word; }
            main.index { max-width: 68rem; }
            nav { display: flex; gap: .5rem 1.5rem; justify-content: space-between; flex-wrap: wrap; padding: .6rem 1rem; background: #f4f6f8; font-size: .9rem; }
            a { color: #0b5394; }
            h1 { font-size: 1.7rem; line-height: 1.25; } h2 { font-size: 1.3rem; margin-top: 2.2rem; } h3 { font-size: 1.1rem; }
            .anchor-link, .prompt, .input_prompt, .output_prompt { display: none; }
            pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font: .84rem/1.45 ui-monospace, 'Liberation Mono', Consolas, monospace; }
            code { font: .9em ui-monospace, 'Liberation Mono', Consolas, monospace; background: #f0f2f4; padding: .1em .25em; border-radius: 3px; overflow-wrap: anywhere; }
            pre code { background: none; padding: 0; font-size: 1em; }
            .input_area, .rendered_html pre { background: #f4f6f8; border-left: 3px solid #9db4c8; padding: .6rem .8rem; margin: .8rem 0 0; }
            .output_area { margin: .4rem 0 1rem; }
            .output_area pre { padding: .3rem .8rem; }
            img { max-width: 100%; height: auto; }
            table { border-collapse: collapse; font-size: .84rem; line-height: 1.35; }
            td, th { padding: .25em .6em; border-bottom: 1px solid #dde2e7; text-align: left; vertical-align: top; }
            .bsc-table { overflow: auto; max-height: none !important; }
            .bsc-table + p { margin: .2rem 0 0; font-size: .84rem; }
            math[display=block] { margin: 1rem 0; }
            details { border: 1px solid #c9d1d9; border-radius: 4px; padding: .4rem .8rem; margin: .6rem 0; }
            summary { cursor: pointer; color: #0b5394; }
            .answer { min-height: 6rem; border: 1px dashed #8a949e; border-radius: 4px; padding: .4rem .8rem; color: #555c66; font-size: .84rem; }
            .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); gap: 1.2rem; }
            .card { display: block; border: 1px solid #c9d1d9; border-radius: 6px; padding: .8rem; text-decoration: none; color: inherit; }
            .card:hover, .card:focus { border-color: #0b5394; } .card img { display: block; width: 100%; border-bottom: 1px solid #dde2e7; }
            .card h2 { font-size: 1.05rem; margin: .6rem 0 .3rem; color: #0b5394; } .card p { margin: .3rem 0; font-size: .9rem; } .minutes { color: #555c66; }
            .highlight .k, .highlight .kd, .highlight .kn, .highlight .kt { color: #7a1fa2; } .highlight .s { color: #8f2d00; }
            .highlight .mi, .highlight .mf { color: #0b5394; } .highlight .c1 { color: #555c66; font-style: italic; }
            @media (max-width: 44rem) {
              .rendered_html table { width: 100%; } td, th { padding: .2em .35em; } pre { font-size: .76rem; } 
              .bsc-table table, .bsc-table tbody, .bsc-table tr, .bsc-table td { display: block; width: auto; max-width: none !important; text-align: left !important; }
              .bsc-table thead { display: none; }
              .bsc-table tr { border: 1px solid #c9d1d9; border-radius: 4px; margin: .5rem 0; }
              .bsc-table td { border: 0; padding: .15rem .6rem .15rem 9.5rem !important; text-indent: -8.9rem; min-height: 1.35em; overflow-wrap: anywhere; }
              .bsc-table td::before { content: attr(data-column); display: inline-block; width: 8.6rem; margin-right: .3rem; text-indent: 0; color: #555c66; overflow-wrap: anywhere; vertical-align: top; }
              .bsc-table td:empty { display: none; }
            }
            @media print {
              nav { display: none; } body { font-size: 10pt; } main { max-width: none; padding: 0; } a { color: inherit; text-decoration: none; }
              .bsc-table { overflow: visible; } .bsc-table th { position: static !important; }
              img, tr, .answer, .input_area { break-inside: avoid; } h2, h3 { break-after: avoid; }
            }
            """;

    private SiteStyle() {
    }
}
