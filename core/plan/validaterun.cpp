#include "core/plan/validaterun.h"

#include "core/plan/validate.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ValidateRun)
};

/// Some 278 years: whatever a clock shows, and no sum of some of them gets too large.
constexpr RunTime farthest{qint64{1} << 43};
/// What an entry can be of is days at most, whichever way.
constexpr Seconds largestAmount = 31 * longestDuration;

bool isNear(RunTime time)
{
    return time >= -farthest && time <= farthest;
}

bool areShort(const QList<QString>& texts)
{
    return std::all_of(texts.cbegin(), texts.cend(),
                       [](const QString& text) { return text.size() <= longestRunText; });
}

bool textsFit(const RunEntry& entry)
{
    const bool detailsFit =
        !entry.details || areShort({entry.details->name, entry.details->group, entry.details->gender});
    return detailsFit && areShort({entry.text, entry.clock.boot});
}

bool timesFit(const RunEntry& entry)
{
    return isNear(entry.at) && isNear(entry.clock.ticks) && isNear(entry.clock.utc) &&
           entry.amount >= -largestAmount && entry.amount <= largestAmount;
}

Done wrongEntry(qint64 number, const QString& what)
{
    return failure(Words::tr("entry %1 of the run %2").arg(number).arg(what));
}

bool hasOneAgenda(const Event& plan)
{
    return plan.sessions.size() == 1 && plan.sessions.first().agendas.size() == 1;
}

}  // namespace

Done validateRun(const Run& run)
{
    if (run.id.isNull())
        return failure(Words::tr("the run has no id"));
    if (!hasOneAgenda(run.plan))
        return failure(Words::tr("the run's plan is not one session with one agenda"));
    if (Done valid = validate(run.plan); !valid)
        return failure(Words::tr("the run's plan: %1").arg(valid.error().message));
    if (run.entries.size() > longestLog)
        return failure(Words::tr("the run has more than %1 entries").arg(longestLog));
    for (qsizetype i = 0; i < run.entries.size(); ++i)
        if (Done valid = validateEntry(run.entries.at(i), i + 1); !valid)
            return valid;
    return {};
}

Done validateEntry(const RunEntry& entry, qint64 number)
{
    if (entry.number != number || number < 1)
        return wrongEntry(number, Words::tr("is missing"));
    if (number > longestLog)
        return wrongEntry(number, Words::tr("is beyond the most that a run can have"));
    if (!timesFit(entry))
        return wrongEntry(number, Words::tr("has a time that nobody can mean"));
    if (!textsFit(entry))
        return wrongEntry(number, Words::tr("has a text longer than %1 characters").arg(longestRunText));
    if (entry.undoes < 0 || entry.undoes >= number)
        return wrongEntry(number, Words::tr("takes back an entry that is not before it"));
    if (entry.changes.size() > mostRows)
        return wrongEntry(number, Words::tr("changes more than %1 rows").arg(mostRows));
    return {};
}

}  // namespace moderato
