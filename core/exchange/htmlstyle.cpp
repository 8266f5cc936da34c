#include "core/exchange/htmlstyle.h"

#include "core/exchange/htmltheme.h"
#include "core/report/palette.h"

namespace moderato {
namespace {

// Written so that the sheet is XML too: no `<` and no `&`.

constexpr const char* lightColours = R"(color-scheme: light;
--desk: #e6ebf1; --paper: #ffffff; --ink: #16202c; --quiet: #566270; --rule: #d3dae2; --tint: #eef2f7;
--alert: #b3122a; --alert-tint: #fbe9ec; --gap: #ffffff; --plate: #ffffff; --plate-ink: #16202c;
)";

constexpr const char* darkColours = R"(color-scheme: dark;
--desk: #10161d; --paper: #1b232d; --ink: #e8edf3; --quiet: #a9b5c2; --rule: #3a4653; --tint: #26303c;
--alert: #ff8b96; --alert-tint: #45202a; --gap: #1b232d; --plate: #10161d; --plate-ink: #e8edf3;
)";

constexpr const char* commonRules = R"(*, ::before, ::after { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; padding: 1.5rem 1rem; background: var(--desk); color: var(--ink); font-family: var(--font);
  font-size: 0.9375rem; line-height: 1.45; overflow-wrap: anywhere; }
nav, article { max-width: 68rem; margin: 0 auto 1.5rem; padding: 2rem 2.25rem; background: var(--paper);
  border-radius: 0.4rem; box-shadow: 0 1px 3px rgba(16, 32, 48, 0.16); }
nav ol { margin: 0; padding-inline-start: 1.75rem; }
nav li { padding-block: 0.15rem; }
a { color: var(--accent); }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
p { margin: 0.4rem 0; }
header { display: flex; align-items: center; gap: 1rem; padding-block-end: 0.8rem; color: var(--quiet); }
.logo { flex: none; width: 10rem; height: 3rem; background: var(--logo) left center / contain no-repeat;
  print-color-adjust: exact; -webkit-print-color-adjust: exact; }
[dir="rtl"] .logo { background-position: right center; }
h1, h2 { color: var(--accent); line-height: 1.2; text-wrap: balance; break-after: avoid; }
h1 { margin: 0.2rem 0 1.1rem; font-size: 1.9em; letter-spacing: -0.01em; }
h2 { margin: 2rem 0 0.6rem; font-size: 1.25em; }
.kicker { margin: 0; padding-block-end: 0.35rem; border-block-end: 3px solid var(--accent); color: var(--quiet);
  font-size: 0.9em; }
.kicker + h1 { margin-block-start: 0.9rem; }
.kicker .figure { color: var(--accent); font-weight: 600; }
.quiet { color: var(--quiet); }
.alert { color: var(--alert); }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.line { display: flex; justify-content: space-between; gap: 0.75rem; }
.line .figure { flex: none; max-width: 60%; text-align: end; font-variant-numeric: tabular-nums; }
.facts { display: grid; grid-template-columns: max-content 1fr max-content 1fr; gap: 0.3rem 1rem; margin: 0 0 1.25rem; }
.facts dt, .totals dt { color: var(--quiet); }
.facts dt.wide { grid-column: 1; }
.facts dd { margin: 0; }
.facts dd.wide { grid-column: 2 / -1; }
.totals { display: grid; grid-auto-flow: column; grid-auto-columns: auto; grid-template-rows: auto auto; margin: 1rem 0 1.5rem;
  break-inside: avoid; }
.totals dt, .totals dd { padding-inline: 0.9rem; border-inline-start: 1px solid var(--rule); }
.totals dt:first-of-type, .totals dd:first-of-type { padding-inline-start: 0; border-inline-start: 0; }
.totals dt { font-size: 0.85em; }
.totals dd { margin: 0; font-size: 1.5em; line-height: 1.25; font-weight: 600; font-variant-numeric: tabular-nums; }
.totals dd div { color: var(--ink); font-size: 0.55em; font-weight: 400; line-height: 1.4; }
.note { padding-inline-start: 0.8rem; border-inline-start: 4px solid var(--rule); break-inside: avoid; }
.note.strong { font-weight: 600; }
.note.alert { padding-block: 0.5rem; border-color: var(--alert); background: var(--alert-tint); font-weight: 600; }
.prose { max-width: 46rem; }
.prose p { margin-block: 0.65rem; }
table { width: 100%; margin: 0.75rem 0 1.5rem; border-collapse: collapse; }
th, td { padding: 0.45rem 0.6rem; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: top;
  font-weight: 400; }
thead th { border-block-end: 2px solid var(--accent); color: var(--accent); font-size: 0.85em; font-weight: 600;
  vertical-align: bottom; }
.tight { white-space: nowrap; font-variant-numeric: tabular-nums; }
.end { text-align: end; }
td > div + div, th > div + div { margin-block-start: 0.15rem; }
.part th { background: var(--tint); color: var(--accent); font-weight: 600; }
.marked > :first-child { border-inline-start: 5px solid var(--kind); }
tr { break-inside: avoid; }
.part { break-after: avoid; }
.strip { margin: 1.5rem 0 1rem; break-inside: avoid; }
.strip figcaption { display: flex; justify-content: flex-end; gap: 0.9rem; font-size: 0.85em; }
.bar, .bar *, .keys li::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.bar { position: relative; height: 2.75rem; margin-block-start: 0.4rem; background: var(--tint); }
.bar > div { position: absolute; inset-block: 0; }
.piece { background: var(--kind); }
.idle { --kind: var(--unused); }
.bar .idle { border: 1px solid var(--quiet); }
.k-floor.piece, .keys .k-floor::before { background: repeating-linear-gradient(135deg, var(--kind) 0 5px, var(--hatch) 5px 6.5px); }
.over { background: repeating-linear-gradient(45deg, var(--overrun) 0 5px, var(--gap) 5px 6.5px); }
.segment { overflow: hidden; border-inline-start: 1px solid var(--gap); container-type: inline-size; }
.segment div { position: absolute; inset-block-start: 0.2rem; inset-inline-start: 0.2rem; padding: 0 0.3rem;
  background: var(--plate); color: var(--plate-ink); font-size: 0.8rem; font-weight: 600; line-height: 1.4; }
@container (max-width: 1.6rem) { .segment div { display: none; } }
.limit { width: 0; margin-block: -0.15rem -0.35rem; border-inline-start: 2px solid var(--ink); }
.ruler { position: relative; height: 1.6rem; color: var(--quiet); font-size: 0.75rem; }
.ruler > div { position: absolute; padding-block-start: 0.3rem; white-space: nowrap; }
.tick { transform: translateX(-50%); }
.last { transform: translateX(-100%); }
[dir="rtl"] .tick { transform: translateX(50%); }
[dir="rtl"] .last { transform: translateX(100%); }
.keys { display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; margin: 0.3rem 0 0; padding: 0; list-style: none; font-size: 0.85em; }
.keys li::before { content: ""; display: inline-block; width: 0.8em; height: 0.8em; margin-inline-end: 0.45em; background: var(--kind); }
.keys .idle::before { border: 1px solid var(--quiet); }
hr { height: 2.2rem; margin: 0; border: 0; border-block-end: 1px solid var(--quiet); }
.writing { margin-block: 0.75rem 1.25rem; break-inside: avoid; }
hr.page { height: 0; margin: 2.5rem 0; border-block-end: 2px dashed var(--rule); }
.card { display: grid; align-content: center; justify-items: center; min-height: 14rem; margin-block: 1rem; padding: 1.5rem;
  border: 2px solid var(--accent); border-radius: 0.5rem; text-align: center; break-inside: avoid; }
.card p { margin: 0.3rem 0; }
.card p:first-child { font-size: 4.5em; font-weight: 700; line-height: 1.1; }
footer { margin-block-start: 2rem; padding-block-start: 0.5rem; border-block-start: 1px solid var(--rule); color: var(--quiet);
  font-size: 0.85em; }
@media screen and (max-width: 52rem) {
  body { padding: 0; background: var(--paper); }
  nav, article { margin: 0; padding: 1.25rem 1rem 2rem; border-radius: 0; box-shadow: none; border-block-end: 1px solid var(--rule); }
  h1 { font-size: 1.5em; }
  .facts { grid-template-columns: max-content 1fr; }
  .totals { grid-auto-flow: row; grid-template-columns: max-content 1fr; grid-template-rows: none; gap: 0.4rem 1rem; align-items: baseline; }
  .totals dt, .totals dd { padding: 0; border: 0; }
  .totals dd { font-size: 1.2em; }
  .totals dd div { font-size: 0.7em; }
  .ruler > div:not(:nth-child(4n+1)) { display: none; }
  table, tbody, tr, tbody th, tbody td { display: block; }
  colgroup, td:empty { display: none; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { display: flex; flex-direction: column; padding: 0.6rem 0 0.6rem 0; border-block-end: 1px solid var(--rule); }
  tr.marked { padding-inline-start: 0.75rem; border-inline-start: 5px solid var(--kind); }
  .part { padding: 0; }
  .part th { padding: 0.5rem 0.75rem; }
  tr:not(.part) > * { padding: 0.1rem 0; border: 0; }
  .marked > :first-child { border: 0; }
  tr:not(.part) > th { order: -1; padding-block-end: 0.3rem; font-size: 1.05em; }
  .tight { white-space: normal; }
  .end { text-align: start; }
  td[data-label] { display: grid; grid-template-columns: 6.5rem 1fr; column-gap: 0.5rem; }
  td[data-label]::before { content: attr(data-label); grid-row: 1 / span 99; color: var(--quiet); font-size: 0.85em; }
  td[data-label] > * { grid-column: 2; }
}
@page { margin: 14mm 12mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #566270; } }
@media print {
  body { padding: 0; background: none; font-size: 9pt; }
  nav { display: none; }
  article { max-width: none; margin: 0; padding: 0; border-radius: 0; box-shadow: none; }
  article + article { break-before: page; }
  hr.page { height: 0; margin: 0; border: 0; break-after: page; }
  thead { display: table-header-group; break-after: avoid; }
  tbody:first-of-type, tbody:first-of-type > tr:first-child { break-before: avoid; }
  th, td { padding: 1.2mm 1.5mm; }
  .card { min-height: 104mm; }
  a { color: inherit; }
  p, dd, td { orphans: 2; widows: 2; }
}
)";

QString styleVariable(const QString& name, const QString& value)
{
    return QLatin1String("--") + name + QLatin1String(": ") + value + QLatin1String("; ");
}

QString hexColour(quint32 rgb)
{
    return QStringLiteral("#%1").arg(rgb, 6, 16, QLatin1Char('0'));
}

QString colourVariables(const Theme& theme, bool dark)
{
    QString text = QLatin1String(dark ? darkColours : lightColours);
    text += styleVariable(QStringLiteral("accent"), readableAccent(theme, dark));
    text += styleVariable(QStringLiteral("unused"), hexColour(idleRgb(dark)));
    text += styleVariable(QStringLiteral("overrun"), hexColour(overrunRgb(dark)));
    for (int i = 0; i < enumCount<Kind>(); ++i) {
        const Kind kind = static_cast<Kind>(i);
        text += styleVariable(enumWord(kind), hexColour(kindRgb(kind, dark)));
    }
    return text + u'\n';
}

QString kindRules()
{
    QString rules;
    for (int i = 0; i < enumCount<Kind>(); ++i) {
        const QString word = enumWord(static_cast<Kind>(i));
        rules += QStringLiteral(".k-%1 { --kind: var(--%1); }\n").arg(word);
    }
    return rules;
}

QString ruleSet(const QString& selector, const QString& content)
{
    return selector + QLatin1String(" { ") + content + QLatin1String("}\n");
}

}  // namespace

QString htmlStyle(const Theme& theme)
{
    QString fixed = styleVariable(QStringLiteral("font"), fontFamilies(theme));
    fixed += styleVariable(QStringLiteral("hatch"), hexColour(floorHatchRgb));
    if (const QString logo = logoAddress(theme); !logo.isEmpty())
        fixed += styleVariable(QStringLiteral("logo"), QString(QLatin1String("url(") + logo + u')'));
    const QString root = QStringLiteral(":root");
    const QString dark = ruleSet(root, colourVariables(theme, true));
    return ruleSet(root, QString(fixed + colourVariables(theme, false))) +
           ruleSet(QStringLiteral("@media screen and (prefers-color-scheme: dark)"), dark) + kindRules() +
           QLatin1String(commonRules);
}

}  // namespace moderato
