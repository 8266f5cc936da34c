#include "core/plan/changelines.h"

#include "core/plan/fieldwords.h"
#include "core/plan/merge.h"
#include "core/plan/readingorder.h"
#include "core/plan/rownames.h"
#include "core/plan/valuetext.h"

#include <QCoreApplication>
#include <QSet>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChangeLines)
};

class Lines {
public:
    Lines(const Event& before, const Event& after)
        : m_before(rowStates(before))
        , m_after(rowStates(after))
        , m_namesBefore(m_before)
        , m_namesAfter(m_after)
        , m_listsBefore(rowLists(m_before))
        , m_listsAfter(rowLists(m_after))
        , m_order(readingOrder(after, before))
    {
        for (const RowChange& change : rowChanges(before, after))
            m_changes.insert(change.id, change);
    }

    QList<ChangeLine> run()
    {
        for (const RowId id : std::as_const(m_order))
            if (const auto change = m_changes.constFind(id); change != m_changes.constEnd())
                say(*change);
        return m_lines;
    }

private:
    void say(const RowChange& change)
    {
        if (!change.before)
            sayAdded(change.id);
        else if (!change.after)
            sayRemoved(change.id);
        else
            sayChanged(change);
    }

    void sayAdded(RowId id)
    {
        if (m_before.contains(RowId(m_after.value(id).parent)))
            add(id, Words::tr("%1 added").arg(m_namesAfter.shortPlace(id)));
    }

    void sayRemoved(RowId id)
    {
        if (m_after.contains(RowId(m_before.value(id).parent)))
            add(id, Words::tr("%1 removed").arg(m_namesBefore.shortPlace(id)));
    }

    void sayChanged(const RowChange& change)
    {
        const QString row = m_namesAfter.shortPlace(change.id);
        for (auto field = change.after->constBegin(); field != change.after->constEnd(); ++field) {
            if (field.key() == parentKey)
                add(change.id, Words::tr("%1 moved here from \"%2\"")
                                   .arg(row, m_namesBefore.name(RowId(m_before.value(change.id).parent))));
            else if (field.key() == positionKey)
                sayOrder(change);
            else
                add(change.id, fieldLine(row, change, field.key()));
        }
    }

    QString fieldLine(const QString& row, const RowChange& change, const QString& field) const
    {
        const QString from = said(m_namesBefore, change.kind, field, change.before->value(field));
        const QString to = said(m_namesAfter, change.kind, field, change.after->value(field));
        if (from.size() > longestQuote || to.size() > longestQuote)
            return Words::tr("%1: %2 changed").arg(row, fieldWord(change.kind, field));
        return Words::tr("%1: %2 from %3 to %4").arg(row, fieldWord(change.kind, field), from, to);
    }

    static QString said(const RowNames& names, const QString& kind, const QString& field,
                        const QJsonValue& value)
    {
        const QString text = names.value(kind, field, value);
        return isTextField(kind, field) && !value.toString().isEmpty() ? Words::tr("\"%1\"").arg(text) : text;
    }

    /// Rows that only make room for others have kept their order.
    void sayOrder(const RowChange& change)
    {
        const ListKey key{change.kind, m_after.value(change.id).parent};
        if (m_saidOrders.contains(key) || !reordered(m_listsBefore.value(key), m_listsAfter.value(key)))
            return;
        m_saidOrders.insert(key);
        const RowId holder(key.second);
        add(holder, Words::tr("Order of the %1 of \"%2\" changed")
                        .arg(kindsWord(change.kind), m_namesAfter.name(holder)));
    }

    void add(RowId id, const QString& text) { m_lines.append({id, text}); }

    const RowStates m_before;
    const RowStates m_after;
    const RowNames m_namesBefore;
    const RowNames m_namesAfter;
    const RowLists m_listsBefore;
    const RowLists m_listsAfter;
    const QList<RowId> m_order;
    QHash<RowId, RowChange> m_changes;
    QSet<ListKey> m_saidOrders;
    QList<ChangeLine> m_lines;
};

}  // namespace

QList<ChangeLine> changeLines(const Event& before, const Event& after, int most)
{
    QList<ChangeLine> lines = Lines(before, after).run();
    const auto more = static_cast<int>(lines.size()) - most;
    if (more <= 0)
        return lines;
    lines.resize(most);
    lines.append({RowId(), Words::tr("%n more change(s)", nullptr, more)});
    return lines;
}

}  // namespace moderato
