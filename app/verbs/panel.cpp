#include "app/verbs/panel.h"

#include "app/output.h"
#include "app/texttable.h"
#include "core/plan/duration.h"
#include "core/plan/shares.h"
#include "core/plan/values.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Panel)
};

/// The options with the rounds of one table as their terms'.
PanelOptions withRounds(PanelOptions options, const QList<Seconds>& rounds)
{
    options.terms.rounds = rounds;
    return options;
}

int largestOf(const PanelOptions& options)
{
    return largestPanel(options.terms, options.floorShare, options.sizes.to);
}

QJsonObject sizeJson(const PanelOptions& options, const PanelSize& reckoned)
{
    const double share =
        static_cast<double>(reckoned.floor.count()) / static_cast<double>(options.terms.limit.count());
    return {{QStringLiteral("size"), reckoned.size},
            {QStringLiteral("panel_seconds"), jsonOf(reckoned.panel)},
            {QStringLiteral("floor_seconds"), jsonOf(reckoned.floor)},
            {QStringLiteral("floor_share"), share},
            {QStringLiteral("longest_intervention_seconds"),
             jsonOf(longestIntervention(options.terms, reckoned.size, options.floorShare))}};
}

QList<PanelSize> sizesOf(const PanelOptions& options)
{
    return panelSizes(options.terms, options.sizes.from, options.sizes.to);
}

QJsonObject tableJson(const PanelOptions& options)
{
    QJsonArray sizes;
    for (const PanelSize& reckoned : sizesOf(options))
        sizes.append(sizeJson(options, reckoned));
    return {{QStringLiteral("rounds_seconds"), jsonOf(options.terms.rounds)},
            {QStringLiteral("sizes"), sizes},
            {QStringLiteral("largest"), largestOf(options)}};
}

/// The table of the first rounds; beside it, if there are several, all of them in a list.
Exit printPanelJson(const PanelOptions& options)
{
    QJsonObject json = tableJson(withRounds(options, options.rounds.first()));
    QJsonArray tables;
    for (const QList<Seconds>& rounds : options.rounds)
        tables.append(tableJson(withRounds(options, rounds)));
    if (tables.size() > 1)
        json.insert(QStringLiteral("tables"), tables);
    return print(json);
}

QStringList sizeRow(const PanelOptions& options, const PanelSize& reckoned)
{
    const bool fits = reckoned.floor >= Seconds{0};
    const std::optional<Seconds> longest =
        longestIntervention(options.terms, reckoned.size, options.floorShare);
    return {QString::number(reckoned.size), formatDuration(reckoned.panel),
            fits ? formatDuration(reckoned.floor) : Words::tr("%1 over").arg(formatDuration(-reckoned.floor)),
            fits ? Words::tr("%1 %").arg(percentOf(reckoned.floor, options.terms.limit)) : QString(),
            longest ? formatDuration(*longest) : Words::tr("none")};
}

/// "90:00 with 10:00 for all that is neither panel nor floor; each panellist has 3 + 2 min."
QString termsText(const PanelTerms& terms)
{
    QString text =
        Words::tr("Limit %1, of which %2 are neither panel nor floor; rounds of each panellist: %3 min.")
            .arg(formatDuration(terms.limit), formatDuration(terms.fixed), formatRounds(terms.rounds));
    if (terms.changeover > Seconds{0})
        text += u' ' + Words::tr("Changeover %1.").arg(formatDuration(terms.changeover));
    return text;
}

QString largestText(const PanelOptions& options)
{
    const QString wanted = Words::tr("%1 of %2 (%3 %)")
                               .arg(formatDuration(shareOf(options.floorShare, options.terms.limit)),
                                    formatDuration(options.terms.limit))
                               .arg(percentText(options.floorShare));
    const int largest = largestOf(options);
    if (largest == 0)
        return Words::tr("No panel leaves the floor its %1.").arg(wanted);
    return Words::tr("Up to %1, the largest panel that leaves the floor its %2 is %3.")
        .arg(options.sizes.to)
        .arg(wanted)
        .arg(largest);
}

QString panelTable(const PanelOptions& options)
{
    TextTable table({{Words::tr("Panellists"), Align::Right},
                     {Words::tr("Panel"), Align::Right},
                     {Words::tr("Floor"), Align::Right},
                     {Words::tr("Floor share"), Align::Right},
                     {Words::tr("Longest intervention"), Align::Right}});
    for (const PanelSize& reckoned : sizesOf(options))
        table.addRow(sizeRow(options, reckoned));
    return termsText(options.terms) + u"\n\n" + table.text() + u'\n' + largestText(options) + u'\n';
}

}  // namespace

Exit showPanelSizes(const PanelOptions& options)
{
    if (options.json)
        return printPanelJson(options);
    QStringList tables;
    for (const QList<Seconds>& rounds : options.rounds)
        tables.append(panelTable(withRounds(options, rounds)));
    return print(tables.join(u'\n'));
}

}  // namespace moderato
