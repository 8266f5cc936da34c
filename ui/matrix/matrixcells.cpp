#include "ui/matrix/matrixcells.h"

#include "core/plan/duration.h"

#include <QCoreApplication>
#include <QStringList>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

QString shared()
{
    return Words::tr("shared");
}

QString roundsText(const QList<Seconds>& rounds)
{
    return rounds.isEmpty() ? shared() : formatRounds(rounds);
}

/// What the segment asks for: its rounds, what lies between them, the lead and the reserve.
Seconds asked(const MatrixColumn& column)
{
    const SegmentBudget& budget = column.budget;
    return column.rounds + budget.changeover + budget.lead + budget.floorWanted;
}

}  // namespace

QString cellText(const MatrixTurns& turns)
{
    QStringList texts;
    for (const QList<Seconds>& rounds : turns.rounds)
        texts.append(roundsText(rounds));
    return texts.join(Words::tr(" and ", "between two turns of one person"));
}

QString editText(const MatrixTurns& turns)
{
    return turns.rounds.isEmpty() ? QString() : formatRounds(turns.rounds.first());
}

Result<std::optional<QList<Seconds>>> parseCell(const QString& text)
{
    using Cell = std::optional<QList<Seconds>>;
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return Cell();
    if (typed.compare(shared(), Qt::CaseInsensitive) == 0)
        return Cell(QList<Seconds>());
    const Result<QList<Seconds>> rounds = parseRounds(typed);
    if (!rounds)
        return failure(rounds.error().message);
    return Cell(*rounds);
}

QString cellTip(const MatrixRow& row, const MatrixColumn& column, const MatrixTurns& turns)
{
    const QString where = Words::tr("%1 in \"%2\"").arg(row.name, column.title);
    if (turns.rounds.size() > 1)
        return where + u'\n' + Words::tr("Speaks more than once here; change each turn in the inspector.");
    if (turns.rounds.isEmpty())
        return where + u'\n' +
               Words::tr("Type 3 + 2 to give an intervention of 3 and a follow-up of 2 minutes.");
    if (turns.rounds.first().isEmpty())
        return where + u'\n' + Words::tr("Shares in the conversation without a budget of their own.");
    return where + u'\n' + cellText(turns);
}

bool isOver(const MatrixRow& row, Seconds longestIntervention)
{
    return row.longestRound > longestIntervention;
}

QString budgetText(const MatrixRow& row, Seconds longestIntervention)
{
    const QString sum = formatDuration(row.speaking);
    if (!isOver(row, longestIntervention))
        return sum;
    return Words::tr("%1 (%2 over)").arg(sum, formatDuration(row.longestRound - longestIntervention));
}

QString budgetTip(const MatrixRow& row, Seconds longestIntervention)
{
    const QString sum =
        Words::tr("%1 speaks for %2 in this agenda.").arg(row.name, formatDuration(row.speaking));
    if (!isOver(row, longestIntervention))
        return sum;
    return sum + u'\n' +
           Words::tr("One intervention takes %1; the policy's longest is %2.")
               .arg(formatDuration(row.longestRound), formatDuration(longestIntervention));
}

bool isOver(const MatrixColumn& column)
{
    return !column.parked && asked(column) > column.budget.duration;
}

QString sumText(const MatrixColumn& column)
{
    const Seconds duration = column.budget.duration;
    const Seconds left = duration - asked(column);
    if (column.asLongAsNeeded)
        return Words::tr("%1\nas needed").arg(formatDuration(asked(column)));
    const QString sum = Words::tr("%1 of %2").arg(formatDuration(asked(column)), formatDuration(duration));
    if (column.parked)
        return sum + u'\n' + Words::tr("parked");
    if (left < Seconds{0})
        return sum + u'\n' + Words::tr("%1 over").arg(formatDuration(-left));
    return sum + u'\n' +
           (left == Seconds{0} ? Words::tr("full") : Words::tr("%1 left").arg(formatDuration(left)));
}

QString sumTip(const MatrixColumn& column)
{
    const SegmentBudget& budget = column.budget;
    return Words::tr("%1\nRounds %2 + changeover %3 + lead %4 + floor reserve %5 of %6 planned")
        .arg(column.title, formatDuration(column.rounds), formatDuration(budget.changeover),
             formatDuration(budget.lead), formatDuration(budget.floorWanted),
             formatDuration(budget.duration));
}

}  // namespace moderato
