#include "core/plan/matchwords.h"

#include "core/plan/duration.h"
#include "core/plan/fields.h"
#include "core/plan/fieldwords.h"
#include "core/plan/lookup.h"
#include "core/plan/values.h"
#include "core/plan/valuetext.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MatchWords)
};

QString nameIn(const MatchedSide& side, RowId id)
{
    if (const Part* part = find(side.agenda.parts, PartId(id.uuid())))
        return part->title.isEmpty() ? Words::tr("untitled part") : part->title;
    const QString name = personName(side.event, PersonId(id.uuid()));
    return name.isEmpty() ? Words::tr("somebody without a name") : name;
}

QString against(const QString& what, const QString& ours, const QString& theirs)
{
    if (ours.size() > longestQuote || theirs.size() > longestQuote)
        return Words::tr("another %1").arg(what);
    return Words::tr("%1 %2 against %3").arg(what, ours, theirs);
}

/// A field's value on one side, said for people.
template <class T>
QString said(const T& row, const QString& field, const MatchedSide& side)
{
    QString text;
    const QString kind = QString::fromLatin1(Row<T>::table);
    forEachField<T>([&](const auto& each) {
        if (field == QLatin1String(each.name))
            text =
                valueText(kind, field, jsonOf(each.of(row)), [&side](RowId id) { return nameIn(side, id); });
    });
    return isTextField(kind, field) ? Words::tr("\"%1\"").arg(text) : text;
}

template <class T>
QStringList fieldTexts(const QStringList& fields, const T& our, const T& their, const MatchedSide& ours,
                       const MatchedSide& theirs)
{
    QStringList texts;
    for (const QString& field : fields)
        if (const QString word = fieldWord(QString::fromLatin1(Row<T>::table), field); !word.isEmpty())
            texts.append(against(word, said(our, field, ours), said(their, field, theirs)));
    return texts;
}

/// The rounds that a person has in a segment; "none" without a turn.
QString roundsText(const Segment& segment, PersonId person)
{
    QStringList turns;
    for (const Turn& turn : segment.turns)
        if (turn.person == person)
            turns.append(turn.rounds.isEmpty() ? Words::tr("a turn without rounds")
                                               : formatRounds(turn.rounds));
    return turns.isEmpty() ? Words::tr("none") : turns.join(Words::tr(" and "));
}

/// Whose turns differ; if nobody's, that the order does.
QStringList turnTexts(const Segment& our, const Segment& their, const MatchedSide& ours,
                      const MatchedSide& theirs)
{
    QStringList texts;
    QList<PersonId> seen;
    for (const MatchedSide* side : {&ours, &theirs}) {
        for (const Turn& turn : (side == &ours ? our : their).turns) {
            if (seen.contains(turn.person))
                continue;
            seen.append(turn.person);
            const QString here = roundsText(our, turn.person);
            const QString there = roundsText(their, turn.person);
            if (here != there)
                texts.append(against(nameIn(*side, RowId(turn.person.uuid())), here, there));
        }
    }
    return texts.isEmpty() ? QStringList{Words::tr("another order of the turns")} : texts;
}

}  // namespace

QStringList differenceTexts(const MatchedSegment& pair, const MatchedSide& ours, const MatchedSide& theirs)
{
    if (!pair.inBoth())
        return {};
    const Segment& our = ours.agenda.segments.at(pair.ourPlace);
    const Segment& their = theirs.agenda.segments.at(pair.theirPlace);
    QStringList texts = fieldTexts(pair.fields, our, their, ours, theirs);
    if (pair.fields.contains(QLatin1String(Row<Turn>::list)))
        texts.append(turnTexts(our, their, ours, theirs));
    if (pair.fields.contains(QLatin1String(Row<Question>::list)))
        texts.append(Words::tr("other questions"));
    if (pair.fields.contains(QLatin1String(Row<Cue>::list)))
        texts.append(Words::tr("other cues"));
    return texts;
}

QStringList differenceTexts(const MatchedPart& pair, const MatchedSide& ours, const MatchedSide& theirs)
{
    if (!pair.inBoth())
        return {};
    return fieldTexts(pair.fields, ours.agenda.parts.at(pair.ourPlace),
                      theirs.agenda.parts.at(pair.theirPlace), ours, theirs);
}

}  // namespace moderato
