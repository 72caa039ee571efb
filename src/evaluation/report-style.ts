// evaluation: the style of the report page, as text that goes into it: nothing is loaded from anywhere. Wide tables scroll
// inside their own box, so that the page stays as wide as a phone.

export const REPORT_STYLE = `
:root { --ink: #1d2430; --soft: #5b6675; --ground: #fff; --panel: #f4f6f9; --rule: #d5dbe3; --one: #1f6fb2; --two: #c2571a; --good: #1c7c4a; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ee; --soft: #9fabba; --ground: #14181f; --panel: #1e242d; --rule: #38414e; --one: #6cb2ee; --two: #f0955a; --good: #63c893; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 68rem; padding: 1rem; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif; }
h1 { font-size: 1.5rem; } h2 { border-bottom: 2px solid var(--rule); margin-top: 2.5rem; } h4 { margin: .8rem 0 .2rem; font-size: .85rem; color: var(--soft); }
a { color: var(--one); } code { overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--rule); text-align: right; vertical-align: top; line-height: 1.25; }
th { font-weight: 600; } tbody th, thead th:first-child { text-align: left; position: sticky; left: 0; background: var(--ground); }
details th { white-space: nowrap; }
td small { display: block; color: var(--soft); white-space: nowrap; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); gap: 1rem; }
figure { margin: 0; background: var(--panel); border-radius: .5rem; padding: .6rem; } figcaption { font-size: .85rem; color: var(--soft); }
svg { width: 100%; max-width: 30rem; height: auto; display: block; margin: 0 auto; }
svg text { fill: var(--soft); font-size: 11px; text-anchor: middle; } svg .side { text-anchor: end; } svg .count { font-size: 9px; }
.grid { stroke: var(--rule); stroke-width: .6; } .bar { fill: var(--rule); } .ideal { stroke: var(--soft); stroke-dasharray: 4 4; }
.line { fill: none; stroke-width: 2; } .line.answerable { stroke: var(--one); } .line.firstHolds { stroke: var(--two); }
circle.answerable { fill: var(--one); } circle.firstHolds { fill: var(--two); } circle.operating { fill: var(--good); }
.key::before { content: '● '; } .key.answerable::before { color: var(--one); } .key.firstHolds::before { color: var(--two); } .key.operating::before { color: var(--good); }
details { border: 1px solid var(--rule); border-radius: .5rem; margin: .6rem 0; padding: 0 .8rem; } summary { cursor: pointer; padding: .6rem 0; font-weight: 600; }
article { border-top: 1px solid var(--rule); padding: .8rem 0; } article p { margin: .2rem 0; overflow-wrap: anywhere; }
.about { color: var(--soft); font-size: .85rem; } .question { font-size: 1.1rem; font-weight: 600; }
blockquote { margin: .3rem 0; padding: .4rem .7rem; background: var(--panel); border-inline-start: 3px solid var(--rule); overflow-wrap: anywhere; }
blockquote.gold { border-color: var(--good); } blockquote span { display: block; white-space: pre-line; } cite { font-size: .8rem; color: var(--soft); font-style: normal; }
.features { font-size: .85rem; color: var(--soft); } .features span { display: inline-block; margin-inline-end: .8rem; } .features b { color: var(--ink); }
`;
