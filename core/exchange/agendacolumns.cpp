#include "core/exchange/agendacolumns.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace moderato {
namespace {

struct ColumnName {
    AgendaColumn column;
    const char* ours;    ///< what our own export writes over it, in English; null if it has no such column
    const char* others;  ///< what others write, with bars between
};

constexpr std::array columnNames{
    ColumnName{AgendaColumn::Title, "Title", "segment|item|agenda item|topic|subject|name|what|activity"},
    ColumnName{AgendaColumn::Part, "Part", "section|block|track|group"},
    ColumnName{AgendaColumn::Kind, "Kind", "type|format|category"},
    ColumnName{AgendaColumn::State, "In the plan", "status|state"},
    ColumnName{AgendaColumn::Date, "Date", "day"},
    ColumnName{AgendaColumn::Start, "Start", "starts|begin|begins|from|time|start time|when"},
    ColumnName{AgendaColumn::End, "End", "ends|until|to|end time"},
    ColumnName{AgendaColumn::Duration, "Duration", "minutes|mins|min|length|how long|duration (min)"},
    ColumnName{AgendaColumn::Count, "Seconds", ""},
    ColumnName{AgendaColumn::Lead, "Led by", "lead|leader|chair|moderator|host|facilitator"},
    ColumnName{AgendaColumn::LeadTime, "Lead's time", ""},
    ColumnName{AgendaColumn::Speakers, "Speakers", "speaker|who|presenter|presenters|panellists|panelists"},
    ColumnName{AgendaColumn::Floor, "Floor", "q&a|floor time"},
    ColumnName{AgendaColumn::Questions, "Questions", "question"},
    ColumnName{AgendaColumn::Cues, "Cues", "cue"},
    ColumnName{AgendaColumn::Note, nullptr, "note|notes|comment|comments|description|details"},
    ColumnName{AgendaColumn::Reckoned, "No.", "#|no|nr|number"},
    ColumnName{AgendaColumn::Reckoned, "Starts after", ""},
    ColumnName{AgendaColumn::Reckoned, "Ends after", ""},
    ColumnName{AgendaColumn::Reckoned, "Panel", ""},
};

std::optional<AgendaColumn> columnTitled(const QString& title)
{
    const QString word = title.simplified().toLower();
    for (const ColumnName& name : columnNames) {
        const bool ours = name.ours && (word == QString::fromLatin1(name.ours).toLower() ||
                                        word == QCoreApplication::translate("Csv", name.ours).toLower());
        if (ours || QString::fromLatin1(name.others).split(u'|', Qt::SkipEmptyParts).contains(word))
            return name.column;
    }
    return std::nullopt;
}

}  // namespace

QHash<AgendaColumn, int> agendaColumns(const QStringList& titles)
{
    QHash<AgendaColumn, int> columns;
    for (int i = 0; i < titles.size(); ++i)
        if (const std::optional<AgendaColumn> column = columnTitled(titles.at(i));
            column && !columns.contains(*column))
            columns.insert(*column, i);
    return columns;
}

bool isAgendaColumn(const QString& title)
{
    return columnTitled(title).has_value();
}

}  // namespace moderato
