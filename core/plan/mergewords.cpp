#include "core/plan/mergewords.h"

#include "core/plan/fieldwords.h"
#include "core/plan/values.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MergeWords)
};

QString namesOf(const RowNames& names, const QJsonValue& ids)
{
    QStringList texts;
    const QJsonArray array = ids.toArray();
    for (const auto& id : array)
        texts.append(names.name(RowId::fromString(id.toString())));
    return texts.join(Words::tr("; "));
}

}  // namespace

MergeWords::MergeWords(const Merge& merge)
    : m_merge(merge)
    , m_base(merge.ours.base)
    , m_ours(merge.ours.now)
    , m_theirs(merge.theirs.now)
{
}

ConflictText MergeWords::conflict(const MergeConflict& conflict) const
{
    switch (conflict.about) {
    case MergeConflict::About::Row:
        return {place(conflict.id),
                Words::tr("removed or changed"),
                {},
                rowText(m_merge.ours, m_ours, conflict),
                rowText(m_merge.theirs, m_theirs, conflict)};
    case MergeConflict::About::Order:
        return {place(conflict.id), Words::tr("order of the %1").arg(kindsWord(conflict.kind)),
                namesOf(m_base, conflict.base), namesOf(m_ours, conflict.ours),
                namesOf(m_theirs, conflict.theirs)};
    case MergeConflict::About::Field:
        break;
    }
    const auto said = [&conflict](const RowNames& names, const QJsonValue& value) {
        return names.value(conflict.kind, conflict.field, value);
    };
    return {place(conflict.id), fieldWord(conflict.kind, conflict.field), said(m_base, conflict.base),
            said(m_ours, conflict.ours), said(m_theirs, conflict.theirs)};
}

QString MergeWords::note(const MergeNote& note) const
{
    const RowState row = (m_ours.contains(note.id) ? m_merge.ours : m_merge.theirs).now.value(note.id);
    if (note.what == MergeNote::What::Stays)
        return Words::tr("%1 stays: one copy removed it, the other needs it").arg(place(note.id));
    return Words::tr("%1: %2 is left empty, since what it named lies elsewhere now")
        .arg(place(note.id), fieldWord(row.kind, note.field));
}

QString MergeWords::place(RowId id) const
{
    return (m_ours.contains(id) ? m_ours : m_theirs).place(id);
}

/// What one side did to a row that the other one removed, or that it is the one that removed it.
QString MergeWords::rowText(const MergeSide& side, const RowNames& names, const MergeConflict& conflict) const
{
    if (!names.contains(conflict.id))
        return Words::tr("removed");
    const QJsonObject before = side.base.value(conflict.id).fields;
    const QJsonObject now = side.now.value(conflict.id).fields;
    QStringList changed;
    for (auto field = now.constBegin(); field != now.constEnd(); ++field)
        if (before.value(field.key()) != *field)
            changed.append(Words::tr("%1: %2").arg(fieldWord(conflict.kind, field.key()),
                                                   names.value(conflict.kind, field.key(), *field)));
    return changed.isEmpty() ? Words::tr("changed in what lies in it")
                             : Words::tr("changed: %1").arg(changed.join(Words::tr("; ")));
}

QString mergeSummary(int changes, int conflicts)
{
    if (changes == 0 && conflicts == 0)
        return Words::tr("The copy holds nothing that is new here.");
    const QString coming = Words::tr("%n change(s) come(s) in", nullptr, changes);
    if (conflicts == 0)
        return Words::tr("%1.").arg(coming);
    return Words::tr("%1, %2.").arg(coming, Words::tr("%n need(s) a choice", nullptr, conflicts));
}

}  // namespace moderato
