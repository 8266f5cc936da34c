#include "core/store/keeping.h"

#include "core/store/editchain.h"
#include "core/store/foundruns.h"
#include "core/store/rows.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Keeping)
};

/// No edit has a number beyond this one.
constexpr qint64 largestNumber = qint64{1} << 53;

/// The records by what their first column names.
template <class Key, class KeyOf>
QHash<Key, QList<QVariantList>> byFirst(const QList<QVariantList>& records, KeyOf keyOf)
{
    QHash<Key, QList<QVariantList>> sorted;
    for (const QVariantList& record : records)
        sorted[keyOf(record.value(0))].append(record);
    return sorted;
}

/// 0 if it is none.
qint64 editNumber(const QVariant& value)
{
    const qint64 number = value.typeId() == QMetaType::LongLong ? value.toLongLong() : 0;
    return number > 0 && number < largestNumber ? number : 0;
}

QUuid versionId(const QVariant& value)
{
    return QUuid::fromString(value.toString());
}

/// What is not sound of a limit is the usual.
HistoryLimit soundLimit(const HistoryLimit& limit)
{
    constexpr qint64 mostKilobytes = 100'000'000;
    constexpr int mostDays = 36'500;
    const bool isSound =
        limit.kilobytes >= 0 && limit.kilobytes <= mostKilobytes && limit.days >= 0 && limit.days <= mostDays;
    return isSound ? limit : HistoryLimit();
}

class VersionRecovery {
public:
    VersionRecovery(const FoundKeeping& found, Losses& losses)
        : m_found(found)
        , m_rows(byFirst<QUuid>(found.versionRows, versionId))
        , m_losses(losses)
    {
    }

    QList<PastVersion> run()
    {
        for (const QVariantList& version : m_found.versions)
            take(version);
        const auto nameless = static_cast<int>(m_rows.size());
        if (nameless > 0)
            m_losses.say(Words::tr("%n named version(s) could not be read, nor what they were called.",
                                   nullptr, nameless));
        if (!m_found.versionsAreWhole && !m_saidSome && nameless == 0)
            m_losses.say(Words::tr("Some named versions may be lost."));
        std::stable_sort(
            m_versions.begin(), m_versions.end(),
            [](const PastVersion& a, const PastVersion& b) { return a.version.at < b.version.at; });
        return m_versions;
    }

private:
    void take(const QVariantList& record)
    {
        constexpr int digestColumn = 3;
        const NamedVersion version = namedVersionFrom(record);
        const QList<QVariantList> rows = m_rows.take(version.id);
        if (const Result<Event> event = versionFrom(rows, record.value(digestColumn).toString()))
            m_versions.append({version, *event});
        else
            sayLost(version.name);
    }

    void sayLost(const QString& name)
    {
        m_saidSome = true;
        m_losses.say(
            Words::tr("The named version \"%1\" could not be read.").arg(name.simplified().left(60)));
    }

    const FoundKeeping& m_found;
    QHash<QUuid, QList<QVariantList>> m_rows;
    Losses& m_losses;
    QList<PastVersion> m_versions;
    bool m_saidSome = false;
};

class HistoryRecovery {
public:
    HistoryRecovery(const FoundKeeping& found, const std::optional<FileState>& state, const FreshId& freshId,
                    Losses& losses)
        : m_found(found)
        , m_state(state)
        , m_freshId(freshId)
        , m_losses(losses)
    {
        auto rows = byFirst<qint64>(found.editRows, editNumber);
        for (const QVariantList& edit : found.edits)
            add(editNumber(edit.value(0)), edit, rows);
        for (auto row = rows.cbegin(); row != rows.cend(); ++row)
            m_known.insert(row.key());
        m_known.remove(0);
    }

    void run(const Event& event, Kept& kept)
    {
        const qint64 present = presentEdit();
        const QList<PastEdit> before = soundFrom(event, present, Way::Back);
        const QList<PastEdit> undone = soundFrom(event, present + 1, Way::Forth);
        kept.edits = before + undone;
        kept.state.present = present;
        kept.state.firstRevision = revisionOf(present - before.size());
        sayLost(present, before.size(), undone.size());
    }

private:
    void add(qint64 number, const QVariantList& edit, QHash<qint64, QList<QVariantList>>& rows)
    {
        m_known.insert(number);
        if (const std::optional<PastEdit> past = pastEditFrom(edit, rows.value(number)))
            m_sound.insert(number, *past);
    }

    /// Where the file does not say it, the newest edit is tried.
    qint64 presentEdit() const
    {
        const qint64 newest = m_known.isEmpty() ? 0 : *std::max_element(m_known.begin(), m_known.end());
        if (!m_state || m_state->present < 0 || m_state->present >= largestNumber)
            return newest;
        const qint64 said = m_state->present;
        const bool canBe = m_known.isEmpty() || m_known.contains(said) || m_known.contains(said + 1);
        return canBe ? said : newest;
    }

    /// The edits from this one on that lead from the event to a valid one, the oldest first.
    QList<PastEdit> soundFrom(const Event& event, qint64 number, Way way) const
    {
        QList<PastEdit> edits;
        EditChain chain(event);
        for (auto edit = m_sound.constFind(number);
             edit != m_sound.cend() && chain.follow(edit->changes, way); edit = m_sound.constFind(number)) {
            edits.append(*edit);
            number += way == Way::Forth ? 1 : -1;
        }
        if (!chain.isValid())
            return {};
        if (way == Way::Back)
            std::reverse(edits.begin(), edits.end());
        return edits;
    }

    /// The name of the state that this edit led to, which copies of the file know it by.
    QUuid revisionOf(qint64 edit) const
    {
        if (const auto sound = m_sound.constFind(edit); sound != m_sound.cend())
            return sound->record.revision;
        const bool isBeforeAll = m_found.historyIsWhole && !m_known.contains(edit);
        return m_state && isBeforeAll && !m_state->firstRevision.isNull() ? m_state->firstRevision
                                                                          : m_freshId();
    }

    void sayLost(qint64 present, qsizetype before, qsizetype undone)
    {
        const auto all =
            std::count_if(m_known.begin(), m_known.end(), [present](qint64 edit) { return edit <= present; });
        const auto lost = static_cast<int>(all - before);
        const auto lostUndone = static_cast<int>(m_known.size() - all - undone);
        if (lost > 0 && before > 0)
            m_losses.say(
                Words::tr("The oldest %n edit(s) of the history could not be taken over; those after "
                          "them can still be undone.",
                          nullptr, lost));
        else if (lost > 0)
            m_losses.say(
                Words::tr("The history could not be taken over: its %n edit(s) can't be read, or do not "
                          "lead to what was recovered.",
                          nullptr, lost));
        if (lostUndone > 0)
            m_losses.say(Words::tr("%n edit(s) that were undone can't be done again.", nullptr, lostUndone));
        if (lost == 0 && lostUndone == 0 && !m_found.historyIsWhole)
            m_losses.say(Words::tr("Some of the history may be lost."));
    }

    const FoundKeeping& m_found;
    const std::optional<FileState>& m_state;
    const FreshId& m_freshId;
    Losses& m_losses;
    QMap<qint64, PastEdit> m_sound;
    QSet<qint64> m_known;
};

void sayIfItDoesNotAddUp(const std::optional<ReadState>& read, bool addsUp, Losses& losses)
{
    if (!read)
        losses.say(
            Words::tr("What the rows should add up to could not be read, so nobody can tell whether more is "
                      "missing or differs. Look through the event."));
    else if (!addsUp)
        losses.say(
            Words::tr("The rows do not add up to what was last saved: something is missing or differs, "
                      "perhaps more than is told here. Look through the event."));
}

}  // namespace

Keeping keepingOf(const FoundKeeping& found, const Event& event, bool isOlder, const FreshId& freshId,
                  Losses& losses)
{
    Keeping keeping;
    keeping.kept.state.firstRevision = freshId();
    if (!found.isExpected)
        return keeping;
    std::optional<ReadState> read;
    if (!found.file.isEmpty())
        read = fileStateFrom(found.file.first());
    const std::optional<FileState> state = read ? std::optional(read->state) : std::nullopt;
    if (state)
        keeping.kept.state = *state;
    keeping.kept.state.limit = soundLimit(keeping.kept.state.limit);
    HistoryRecovery(found, state, freshId, losses).run(event, keeping.kept);
    keeping.kept.versions = VersionRecovery(found, losses).run();
    keeping.kept.runs = recoveredRuns(found, losses);
    if (isOlder)
        return keeping;
    keeping.addsUp = read && digestText(read->state, digestOf(event)) == read->digest;
    sayIfItDoesNotAddUp(read, keeping.addsUp, losses);
    return keeping;
}

}  // namespace moderato
