#include "core/document/mergeruns.h"

#include "core/plan/runvalues.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MergeRuns)
};

bool beginsWith(const Run& longer, const Run& shorter)
{
    return longer.entries.size() >= shorter.entries.size() && longer.plan == shorter.plan &&
           std::equal(shorter.entries.cbegin(), shorter.entries.cend(), longer.entries.cbegin());
}

/// The same for the same log wherever it is reckoned.
RunId idOfLog(const Run& run)
{
    QJsonArray log;
    for (const RunEntry& entry : run.entries)
        forEachEntryField(entry, [&log](const char*, const auto& value) { log.append(jsonOf(value)); });
    return RunId(QUuid::createUuidV5(run.id.uuid(), QJsonDocument(log).toJson(QJsonDocument::Compact)));
}

QString nameOf(const Run& run)
{
    const QString title = run.plan.sessions.isEmpty() ? QString() : run.plan.sessions.first().title;
    return run.kind == RunKind::Rehearsal ? Words::tr("the rehearsal of \"%1\"").arg(title)
                                          : Words::tr("the run of \"%1\"").arg(title);
}

class RunMerging {
public:
    explicit RunMerging(const Document& ours) : m_ours(ours) {}

    void take(const Run& theirs)
    {
        const Run* const own = m_ours.run(theirs.id);
        if (m_ours.unreadableRuns().contains(theirs.id))
            return addBeside(theirs, Words::tr("Damaged here, and taken over from the other copy: %1."));
        if (!own)
            return add(theirs, Words::tr("New here: %1, with %n entries.", nullptr, countOf(theirs.entries)));
        if (beginsWith(*own, theirs))
            return;
        if (beginsWith(theirs, *own))
            return extend(*own, theirs.entries.mid(own->entries.size()));
        addBeside(theirs, Words::tr("Went on differently in both copies, and both logs are kept: %1."));
    }

    const RunMerge& result() const { return m_merge; }

private:
    static int countOf(const QList<RunEntry>& entries) { return static_cast<int>(entries.size()); }

    void add(const Run& run, const QString& line)
    {
        m_merge.added.append(run);
        m_merge.lines.append(line.arg(nameOf(run)));
    }

    void addBeside(Run run, const QString& line)
    {
        run.id = idOfLog(run);
        if (!m_ours.run(run.id))
            add(run, line);
    }

    void extend(const Run& own, const QList<RunEntry>& entries)
    {
        m_merge.further.append({own.id, entries});
        m_merge.lines.append(
            Words::tr("Further entries (%n) of %1.", nullptr, countOf(entries)).arg(nameOf(own)));
    }

    const Document& m_ours;
    RunMerge m_merge;
};

}  // namespace

RunMerge mergeOfRuns(const Document& ours, const QList<Run>& theirs)
{
    RunMerging merging(ours);
    for (const Run& run : theirs)
        merging.take(run);
    return merging.result();
}

Done takeRuns(Document& document, const RunMerge& merge)
{
    for (const RunMerge::Further& further : merge.further)
        if (Done taken = document.appendToRun(further.run, further.entries); !taken)
            return taken;
    for (const Run& run : merge.added)
        if (Done taken = document.addRun(run); !taken)
            return taken;
    return {};
}

}  // namespace moderato
