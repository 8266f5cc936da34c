#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace moderato {

/// What a column of an agenda can hold.
enum class AgendaColumn {
    Title,
    Part,
    Kind,
    State,
    Date,
    Start,
    End,
    Duration,
    Count,  ///< of seconds
    Lead,
    LeadTime,
    Speakers,
    Floor,
    Questions,
    Cues,
    Note,
    Reckoned,  ///< follows from the others
};

/// What the columns of a table hold, by the words over them: ours, in this language or in English, and the common ones
/// ("Item", "Minutes", "Speaker"). A title that says nothing to us is not in it.
QHash<AgendaColumn, int> agendaColumns(const QStringList& titles);

/// True if this word stands over a column that we know.
bool isAgendaColumn(const QString& title);

}  // namespace moderato
