const spans = Array.from({ length: 11 }, (_, i) => i + 1)
  .map(
    (n) =>
      `.c${n}{grid-template-columns:repeat(${n},minmax(0,1fr))}.s${n}{grid-column:span ${n}}.s${n}::after{margin-inline:${8 / n}%}`,
  )
  .join('\n');

/** The one style sheet of the pages. */
export const style: string = `
:root{color-scheme:light dark;
--ink:light-dark(#1a1f1d,#e9ece9);--soft:light-dark(#59625d,#a3ada7);--paper:light-dark(#fdfdfb,#131615);--line:light-dark(#dfe3df,#2d3431);
--low:light-dark(#b5502a,#e58e63);--middle:light-dark(#8a938e,#7d8782);--high:light-dark(#176b66,#5cbab1);--band:light-dark(#bfdedb,#1f4f4b);--note:light-dark(#f5efe0,#2a2618)}
*{box-sizing:border-box;margin:0}
body{background:var(--paper);color:var(--ink);font:1rem/1.55 -apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;-webkit-text-size-adjust:100%}
main{max-width:46rem;margin-inline:auto;padding:clamp(1.5rem,5vw,4rem) clamp(1rem,4vw,2rem) 4rem}
h1{font-size:clamp(1.75rem,1.3rem + 2vw,2.5rem);line-height:1.15;font-weight:600;letter-spacing:-.02em;overflow-wrap:anywhere}
h2{font-size:1.3125rem;line-height:1.3;font-weight:600;letter-spacing:-.01em;text-wrap:balance;overflow-wrap:anywhere}
h3{font-size:.875rem;font-weight:600}
a{color:var(--high);text-underline-offset:.2em}
a:focus-visible{outline:2px solid;outline-offset:3px;border-radius:2px}
.soft,footer,.up,.method,figcaption,.rows caption{color:var(--soft);font-size:.875rem}
.up{margin-block-end:.75rem}
section{margin-block-start:clamp(2.5rem,6vw,3.5rem);padding-block-start:1.5rem;border-block-start:1px solid var(--line)}
header+section,.notes+section:has(.figures){margin-block-start:1.75rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;list-style:none;margin-block-start:.75rem;font-size:.875rem}
[aria-current]{color:var(--ink);text-decoration:none;font-weight:600}
.notes{list-style:none;padding:0;margin-block-start:1rem;display:grid;gap:.5rem}
.notes li{background:var(--note);padding:.5rem .75rem;border-radius:.375rem;font-size:.875rem}
.empty{margin-block-start:1.5rem;color:var(--soft)}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:1.25rem 2rem}
.figures dt{font-size:.875rem;font-weight:600}
.figures dd{color:var(--soft);font-size:.875rem;line-height:1.4}
.figures b{display:block;color:var(--ink);font-size:1.75rem;font-weight:500;line-height:1.3;letter-spacing:-.02em}
.figures+.soft{margin-block-start:1rem}
.scores{display:grid;gap:2rem;margin-block-start:1.5rem}
.score{display:grid;grid-template-columns:minmax(8.5rem,auto) minmax(0,1fr);gap:0 2rem;align-items:start}
.score h3,.score .notes{grid-column:1/-1}
.value{font-size:3.25rem;font-weight:500;line-height:1.1;letter-spacing:-.035em}
.scores .score+.score .value{font-size:2.25rem}
.few .value{color:var(--soft);font-weight:400}
.bounds{font-weight:600;line-height:1.4}
.bounds span{font-weight:400;color:var(--soft)}
.few .bounds{font-size:1.375rem;letter-spacing:-.01em}
.interval{padding-inline:6px}
.interval svg{display:block;overflow:visible}
.track{stroke:var(--line);stroke-width:2}
.band{fill:var(--band)}
.dot{fill:var(--high);stroke:var(--paper);stroke-width:2}
.ends{display:flex;justify-content:space-between;color:var(--soft);font-size:.75rem;line-height:1.2;margin-inline:-6px}
.method{margin-block-start:.5rem}
.spread{margin-block-start:2.5rem}
.spread ol{list-style:none;padding:0}
.columns{display:grid;margin-block-start:1.5rem}
.columns>li{display:grid;grid-template-columns:subgrid}
.columns ol{grid-column:1/-1;display:grid;grid-template-columns:subgrid}
.columns ol>li{display:grid;grid-template-rows:8rem auto;text-align:center;font-size:.875rem}
.columns span{padding-block-start:.25rem}
.columns>li::after{content:"";grid-column:1/-1;border-block-start:3px var(--dash) var(--tone);margin-block-start:.25rem}
.columns svg{display:block;overflow:visible;border-block-end:1px solid var(--line)}
.columns text{fill:var(--soft);font-size:.75rem;text-anchor:middle}
.columns rect{fill:var(--tone)}
.low{--tone:var(--low);--dash:dashed}.middle{--tone:var(--middle);--dash:dotted}.high{--tone:var(--high);--dash:solid}
table{border-collapse:collapse;width:100%}
th{text-align:start;font-weight:400}
td{text-align:end}
caption{text-align:start}
.legend{margin-block-start:1rem;font-size:.875rem}
.legend tr{border-block-end:1px solid var(--line)}
.legend th,.legend td{padding-block:.375rem;color:var(--ink)}
.legend td:nth-child(2){text-align:start;color:var(--soft)}
.legend i{display:inline-block;inline-size:1.5rem;border-block-start:3px var(--dash) var(--tone);vertical-align:middle;margin-inline-end:.625rem}
.rows{margin-block-start:1.5rem}
.rows caption{padding-block-end:.75rem}
.rows th,.rows td{padding:.375rem 0 .375rem 1rem;white-space:nowrap}
.rows th{padding-inline-start:0;white-space:normal;overflow-wrap:anywhere;max-inline-size:14rem}
.rows .bar{inline-size:45%}
.rows svg{display:block;overflow:visible}
.rows .track{fill:var(--line);stroke:none;opacity:.6}
.rows .fill{fill:var(--high)}
.parts .bar{inline-size:38%}
.parts .interval svg{display:block}
.rows.parts .track{opacity:1;stroke:var(--line);fill:none}
.own{margin-block-start:1.5rem}
.own ul{list-style:none;padding:0;margin-block-start:.5rem;display:flex;flex-wrap:wrap;gap:.5rem}
.own li{background:var(--note);padding:.25rem .75rem;border-radius:1rem;overflow-wrap:anywhere}
.whisker{stroke:var(--ink);stroke-width:1.5}
.comments{list-style:none;padding:0;margin-block-start:1rem}
.comments li{padding-block:1rem;border-block-start:1px solid var(--line)}
.comments li:first-child{border-block-start:0}
blockquote{white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate;max-width:38rem}
.comments time{display:block;color:var(--soft);font-size:.8125rem;margin-block-start:.25rem}
.pictures{list-style:none;padding:0;margin-block-start:1rem;display:grid;gap:1.5rem}
figure:has(img){inline-size:fit-content;max-inline-size:100%;overflow:auto;max-block-size:36rem;border:1px solid var(--line)}
figure:has(img):focus{outline:2px solid;outline-offset:3px}
figure img{display:block;max-inline-size:100%;block-size:auto}
figure:focus img{max-inline-size:none}
.pictures time{color:var(--soft);font-size:.8125rem}
.list{margin-block-start:2rem}
.list th,.list td{padding:.75rem 0 .75rem 1.5rem;border-block-end:1px solid var(--line)}
.list th:first-child{padding-inline-start:0;overflow-wrap:anywhere}
.list thead{color:var(--soft);font-size:.875rem}
.list thead th:not(:first-child){text-align:end}
.list tbody a{font-weight:600}
small{color:var(--soft)}
footer{margin-block-start:4rem;padding-block-start:1.5rem;border-block-start:1px solid var(--line);display:grid;gap:.75rem}
.aside{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
${spans}
@media (max-width:34rem){
.score{grid-template-columns:minmax(0,1fr);gap:.25rem}
.rows tr{display:grid;grid-template-columns:1fr auto auto;padding-block:.5rem}
.rows th{grid-column:1;max-inline-size:none}
.rows .bar{grid-row:2;grid-column:1/-1;inline-size:auto;padding-inline-start:0}
.rows td.soft:last-child{display:none}
.list th:nth-child(4),.list td:nth-child(4){display:none}
}
@media print{
:root{color-scheme:light}
main{max-width:none;padding:0}
section{break-inside:avoid}
section:has(.comments){break-inside:auto}
nav,.up{display:none}
}
`;
