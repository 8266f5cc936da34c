#include "core/plan/validaterun.h"

#include "core/plan/validate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

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

/// Sums up how much room changes take, and stops where it is too much.
class ChangesSize {
public:
    void add(const RowChange& change)
    {
        m_characters += change.kind.size();
        for (const auto& state : {change.before, change.after})
            if (state)
                addObject(*state, 0);
    }

    bool isSmall() const { return m_characters <= most; }

private:
    /// A row of the file holds at most 32 MB, and a character takes up to 6 bytes there.
    static constexpr qsizetype most = 4'000'000;
    /// No field is deeper than a list of objects.
    static constexpr int deepest = 8;
    /// Even the shortest value takes room in memory.
    static constexpr qsizetype leastOfAValue = 8;

    void addValue(const QJsonValue& value, int depth)
    {
        m_characters += depth > deepest ? most + 1 : leastOfAValue;
        if (value.isString())
            m_characters += value.toString().size();
        else if (value.isArray() && isSmall())
            addArray(value.toArray(), depth);
        else if (value.isObject() && isSmall())
            addObject(value.toObject(), depth);
    }

    void addArray(const QJsonArray& array, int depth)
    {
        for (auto item = array.constBegin(); item != array.constEnd() && isSmall(); ++item)
            addValue(*item, depth + 1);
    }

    void addObject(const QJsonObject& object, int depth)
    {
        for (auto member = object.constBegin(); member != object.constEnd() && isSmall(); ++member) {
            m_characters += member.key().size();
            addValue(*member, depth + 1);
        }
    }

    qsizetype m_characters = 0;
};

bool areSmall(const QList<RowChange>& changes)
{
    ChangesSize size;
    for (const RowChange& change : changes) {
        size.add(change);
        if (!size.isSmall())
            return false;
    }
    return true;
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
    if (!areSmall(entry.changes))
        return wrongEntry(number, Words::tr("changes more than one entry can hold"));
    return {};
}

Done validateRuns(const QList<Run>& runs)
{
    if (runs.size() > mostRuns)
        return failure(Words::tr("the event has more than %1 runs").arg(mostRuns));
    QSet<RunId> ids;
    qsizetype entries = 0;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const Run& run = runs.at(i);
        const QString place = QStringLiteral("runs[%1]").arg(i + 1);
        if (ids.contains(run.id))
            return failure(Words::tr("%1: its id is used twice").arg(place));
        ids.insert(run.id);
        entries += run.entries.size();
        if (entries > mostRunEntries)
            return failure(Words::tr("the event's runs have more than %1 entries").arg(mostRunEntries));
        if (Done valid = validateRun(run); !valid)
            return failure(Words::tr("%1: %2").arg(place, valid.error().message));
    }
    return {};
}

}  // namespace moderato
