/** How a downloaded page looks, on a phone, a laptop and paper. Fonts are those of the device: the page loads nothing. */
export const STYLE = `
:root{color-scheme:light dark;--ink:light-dark(#1f2926,#efe9dc);--soft:light-dark(#4a5450,#c5c3b7);--line:light-dark(#e4dbca,#343c37);--paper:light-dark(#fffdf8,#151917);--well:light-dark(#e0ece5,#1c3733);--tint:light-dark(#efe8da,#2d3531)}
body{margin:0 auto;max-width:42rem;padding:1.5rem 1rem 3rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
h1,h2{font-family:Georgia,serif;font-weight:600;line-height:1.25}
h1{font-size:2rem;margin:0 0 .25rem}h2{font-size:1.5rem;margin:2.5rem 0 .75rem}h3{font-size:1.125rem;margin:0}h4{font-size:1.0625rem;margin:0}
.day{margin:2rem 0 .5rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}.day::first-letter{text-transform:uppercase}
p{margin:.25rem 0}.facts,.note,.by,dt{color:var(--soft);font-size:.9375rem}
article{margin:1rem 0 1.5rem}dl{margin:.5rem 0}dl>div{padding:.5rem 0;border-top:1px solid var(--line)}dl>div:first-child{border-top:0}
dd{margin:0;white-space:pre-line}.own{font-family:Georgia,serif;white-space:pre-line}
.own-only{display:inline-block;padding:0 .5rem;border-radius:1rem;background:var(--tint)}
blockquote{margin:.5rem 0;padding:.5rem .75rem;border-radius:.5rem;background:var(--well)}blockquote p{white-space:pre-line}
img{max-width:100%;height:auto;border-radius:.5rem}audio{width:100%}ul{padding-left:1.25rem}footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.75rem;color:var(--soft)}
@media print{:root{color-scheme:light}body{max-width:none;padding:0;background:none;font-size:11pt}h2,h3,h4,.facts{break-after:avoid}dl>div,blockquote,li{break-inside:avoid}section+section{margin-top:1.5rem}}
@page{margin:18mm 16mm}
`.trim();
