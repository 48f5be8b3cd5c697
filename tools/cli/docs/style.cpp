// How the pages look: on a screen, a phone and paper. Contrast is at least 4.5 to 1 (WCAG 2.1 AA).
#include "tools/cli/docs/pages.hpp"

namespace regimen::cli::docs {

std::string style() {
  return R"css(:root {
  --ink: #1d2b36; --soft: #52616b; --line: #d5dde3; --paper: #ffffff; --wash: #f4f7f9;
  --brand: #0b4f6c; --link: #075a8a;
  --good: #1b6b4a; --good-wash: #edf7f1; --bad: #a3201a; --bad-wash: #fdf0ef;
  --warn: #8a5300; --warn-wash: #fff6e5; --plan: #33566f;
}
* { box-sizing: border-box; }
html { color-scheme: light; scroll-padding-top: 1rem; }
body {
  margin: 0; color: var(--ink); background: var(--paper);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", Arial, sans-serif;
  overflow-wrap: break-word;
}
a { color: var(--link); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
a:focus-visible, summary:focus-visible, pre:focus-visible { outline: 3px solid #e08a00; outline-offset: 2px; }
.skip { position: absolute; left: -99rem; background: #fff; padding: 0.5rem 1rem; }
.skip:focus { left: 0.5rem; top: 0.5rem; z-index: 1; }

header { background: var(--brand); color: #fff; padding: 0.9rem max(1rem, calc((100% - 58rem) / 2)) 0; }
header p { margin: 0 0 0.4rem; font-size: 1.15rem; font-weight: 600; }
header p a { color: #fff; text-decoration: none; }
.version {
  display: inline-block; font-size: 0.8rem; font-weight: 400; border: 1px solid #9cc3d5; border-radius: 1rem;
  padding: 0 0.6rem; margin-left: 0.4rem; vertical-align: 0.1em;
}
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0; margin: 0 -0.55rem; padding: 0; font-size: 0.95rem; }
nav a {
  display: block; color: #fff; text-decoration: none; padding: 0.35rem 0.55rem; border-radius: 0.4rem 0.4rem 0 0;
}
nav a:hover { background: #0a415a; }
nav a.here, nav a[aria-current] { background: var(--paper); color: var(--brand); font-weight: 600; }

main, footer { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 1rem 0 0.5rem; color: var(--brand); }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 2.2rem 0 0.5rem; padding-top: 0.6rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.08rem; margin: 1.4rem 0 0.3rem; }
p { margin: 0.4rem 0; }
.lead { color: var(--soft); max-width: 46rem; }
footer { color: var(--soft); font-size: 0.9rem; border-top: 1px solid var(--line); margin-top: 3rem; }

.warning { background: var(--warn-wash); border-left: 0.35rem solid #c77700; padding: 0.7rem 1rem; border-radius: 0.3rem; }
.summary { margin: 1rem 0; border: 1px solid var(--line); border-radius: 0.5rem; overflow: hidden; }
.summary > div { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1rem; padding: 0.5rem 1rem; }
.summary > div:nth-child(even) { background: var(--wash); }
.summary dt { color: var(--soft); font-weight: 600; }
.summary dd { margin: 0; min-width: 0; }
.digest { font-size: 0.8rem; overflow-wrap: anywhere; }

.cards { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); gap: 0.8rem; }
.cards li { border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.8rem 1rem; }
.cards p { color: var(--soft); }
.count { float: right; color: var(--soft); }

ul.rules, .claims, .contents, .columns { list-style: none; padding: 0; }
.rules > li, .claims > li {
  border: 1px solid var(--line); border-left: 0.3rem solid var(--plan); border-radius: 0.35rem;
  padding: 0.5rem 0.9rem; margin: 0.6rem 0; background: var(--paper);
}
.indication > li { border-left-color: var(--good); background: var(--good-wash); }
.contraindication > li { border-left-color: var(--bad); background: var(--bad-wash); }
.caution > li { border-left-color: #c77700; background: var(--warn-wash); }
.rules h3 { margin: 0 0 0.3rem; }
.when, .dose { font-weight: 600; }
.grounds { color: var(--soft); font-size: 0.87rem; }
.grounds a, .place { color: var(--soft); }
span.grounds { display: block; }
.do { border-left: 3px solid var(--line); padding-left: 0.7rem; }
.note, .figures, .url { color: var(--soft); font-size: 0.94rem; }
.say { background: var(--wash); border-radius: 0.5rem; padding: 0.6rem 1rem; }
.say.patient { background: #eef5f9; }
.who { color: var(--soft); }
.against { background: var(--bad-wash); border-left: 3px solid var(--bad); padding: 0.3rem 0.7rem; }
.standing { font-size: 0.78rem; border-radius: 0.3rem; padding: 0.05rem 0.4rem; white-space: nowrap; border: 1px solid; }
.standing.confirmed { color: var(--good); background: var(--good-wash); }
.standing.unverified { color: var(--soft); background: var(--wash); }
.standing.disputed { color: #fff; background: var(--bad); border-color: var(--bad); font-weight: 700; }
.contents, .columns { columns: 16rem; }
var { font-style: normal; color: var(--soft); }

.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.95rem; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.7rem; border-bottom: 1px solid var(--line); }
thead th { background: var(--wash); }
tbody th { font-weight: 600; }
.picture { margin: 1rem 0; text-align: center; }
.picture img { max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: 0.5rem; }
figcaption { color: var(--soft); font-size: 0.9rem; }
code { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: 0.9em; }
pre { background: var(--wash); border: 1px solid var(--line); border-radius: 0.4rem; padding: 0.7rem 1rem; overflow-x: auto; line-height: 1.45; }
.numbered { counter-reset: line; padding-left: 0; }
.line { display: block; counter-increment: line; padding-right: 1rem; }
.line::before { content: counter(line); display: inline-block; width: 3.2rem; margin-right: 1rem; text-align: right; color: var(--soft); }
.line:target { background: #ffe9b8; }
summary { cursor: pointer; font-weight: 600; }
section:target, li:target { outline: 2px solid #e08a00; outline-offset: 4px; }

@media (max-width: 40rem) {
  .summary > div { grid-template-columns: 1fr; }
  h1 { font-size: 1.55rem; }
  nav a { padding: 0.5rem 0.6rem; }
  .line::before { width: 2.2rem; margin-right: 0.6rem; }
}
@media print {
  header { background: none; color: var(--ink); padding: 0; }
  header p a { color: var(--ink); }
  .version { border-color: var(--soft); }
  nav, .skip { display: none; }
  body { font-size: 10pt; }
  main, footer { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  .rules > li, .claims > li, table, figure, .summary > div { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
)css";
}

}  // namespace regimen::cli::docs
