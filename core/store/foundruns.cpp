#include "core/store/foundruns.h"

#include "core/plan/validaterun.h"
#include "core/store/runs.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FoundRuns)
};

/// The records by the run that their first column names.
using ByRun = QHash<qint64, QList<QVariantList>>;

ByRun sortedByRun(const QList<QVariantList>& records)
{
    ByRun sorted;
    for (const QVariantList& record : records)
        sorted[record.value(0).toLongLong()].append(record);
    return sorted;
}

bool comesBefore(const QVariantList& a, const QVariantList& b)
{
    return a.value(1).toLongLong() < b.value(1).toLongLong();
}

class RunRecovery {
public:
    RunRecovery(const FoundKeeping& found, Losses& losses)
        : m_found(found)
        , m_rows(sortedByRun(found.runRows))
        , m_entries(sortedByRun(found.runEntries))
        , m_losses(losses)
    {
    }

    QList<Run> run()
    {
        QList<QVariantList> heads = m_found.runs;
        std::stable_sort(heads.begin(), heads.end(), [](const QVariantList& a, const QVariantList& b) {
            return a.value(0).toLongLong() < b.value(0).toLongLong();
        });
        for (const QVariantList& head : std::as_const(heads))
            take(head);
        countHeadless();
        if (m_lost > 0)
            m_losses.say(Words::tr("%n run(s) could not be read.", nullptr, m_lost));
        if (!m_found.runsAreWhole && m_lost == 0 && !m_saidSome)
            m_losses.say(Words::tr("Some runs may be lost."));
        return m_runs;
    }

private:
    void take(const QVariantList& head)
    {
        const qint64 number = head.value(0).toLongLong();
        RunReader reader(head, m_rows.take(number));
        QList<QVariantList> entries = m_entries.take(number);
        std::stable_sort(entries.begin(), entries.end(), comesBefore);
        for (const QVariantList& entry : std::as_const(entries))
            reader.add(entry);
        const std::optional<StoredRun> stored = reader.result();
        if (!stored || !fits(stored->run)) {
            ++m_lost;
            return;
        }
        if (!stored->isWhole)
            sayItEndsEarly(stored->run);
        m_ids.insert(stored->run.id);
        m_left -= stored->run.entries.size();
        m_runs.append(stored->run);
    }

    bool fits(const Run& run) const
    {
        return !m_ids.contains(run.id) && m_runs.size() < mostRuns && run.entries.size() <= m_left;
    }

    void sayItEndsEarly(const Run& run)
    {
        m_saidSome = true;
        m_losses.say(
            Words::tr("Of a run of \"%1\" the log could be read up to its entry %2; what came after, if "
                      "anything did, is lost.")
                .arg(run.plan.sessions.first().title.simplified().left(60))
                .arg(run.entries.size()));
    }

    /// Those of which there is something, but not what they were.
    void countHeadless()
    {
        QSet<qint64> numbers;
        for (const ByRun& records : {m_rows, m_entries})
            for (auto record = records.cbegin(); record != records.cend(); ++record)
                numbers.insert(record.key());
        m_lost += static_cast<int>(numbers.size());
    }

    const FoundKeeping& m_found;
    ByRun m_rows;
    ByRun m_entries;
    Losses& m_losses;
    QList<Run> m_runs;
    QSet<RunId> m_ids;
    qsizetype m_left = mostRunEntries;
    int m_lost = 0;
    bool m_saidSome = false;
};

}  // namespace

QList<Run> recoveredRuns(const FoundKeeping& found, Losses& losses)
{
    return RunRecovery(found, losses).run();
}

}  // namespace moderato
