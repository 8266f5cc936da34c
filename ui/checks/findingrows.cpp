#include "ui/checks/findingrows.h"

#include "core/plan/lookup.h"

#include <QCoreApplication>
#include <QHash>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FindingRows)
};

/// What a finding is filed under: its segment, else its part, else its person; null for the session as a whole.
QUuid placeOf(const Finding& finding)
{
    if (!finding.place.segment.isNull())
        return finding.place.segment.uuid();
    if (!finding.place.part.isNull())
        return finding.place.part.uuid();
    return finding.place.person.uuid();
}

struct NamedPlace {
    QUuid id;
    QString name;
};

/// All places that findings can be filed under, in the order in which one reads the agenda.
QList<NamedPlace> placesOf(const FindingsInput& input)
{
    QList<NamedPlace> places{{QUuid(), Words::tr("The session as a whole")}};
    PartId last;
    for (const Segment& segment : input.agenda.segments) {
        const Part* part = find(input.agenda.parts, segment.part);
        if (part && part->id != last)
            places.append({part->id.uuid(), Words::tr("Part: %1").arg(part->title)});
        last = segment.part;
        places.append({segment.id.uuid(), Words::tr("Segment: %1").arg(segment.title)});
    }
    for (const Part& part : input.agenda.parts)
        places.append({part.id.uuid(), Words::tr("Part: %1").arg(part.title)});
    for (const Person& person : input.event.people)
        places.append({person.id.uuid(), Words::tr("Person: %1").arg(person.name)});
    return places;
}

/// "Segment: Chair sums up (2 findings, worst: warning)"
FindingRow headingOver(const NamedPlace& place, const QList<qsizetype>& below, const QList<Finding>& findings)
{
    int standing = 0;
    std::optional<Severity> worst;
    for (const qsizetype i : below) {
        const Finding& finding = findings.at(i);
        if (finding.accepted)
            continue;
        ++standing;
        worst = std::min(worst.value_or(finding.severity), finding.severity);
    }
    const QString counted =
        worst ? Words::tr("%n finding(s), worst: %1", nullptr, standing).arg(severityName(*worst))
              : Words::tr("%n accepted", nullptr, static_cast<int>(below.size()));
    return {-1, Words::tr("%1 (%2)", "a place and what was found there").arg(place.name, counted), worst};
}

QList<FindingRow> rowsByPlace(const FindingsInput& input, const QList<qsizetype>& shown)
{
    const QList<NamedPlace> places = placesOf(input);
    QHash<QUuid, QList<qsizetype>> filed;
    for (const NamedPlace& place : places)
        filed.insert(place.id, {});
    for (const qsizetype i : shown) {
        const auto file = filed.find(placeOf(input.findings.at(i)));
        (file == filed.end() ? filed[QUuid()] : *file).append(i);
    }
    QList<FindingRow> rows;
    for (const NamedPlace& place : places) {
        const QList<qsizetype> below = filed.take(place.id);
        if (below.isEmpty())
            continue;
        rows.append(headingOver(place, below, input.findings));
        for (const qsizetype i : below)
            rows.append(FindingRow{i, {}});
    }
    return rows;
}

}  // namespace

QList<FindingRow> findingRows(const FindingsInput& input, FindingOrder order, bool withAccepted)
{
    QList<qsizetype> shown;
    for (qsizetype i = 0; i < input.findings.size(); ++i)
        if (withAccepted || !input.findings.at(i).accepted)
            shown.append(i);
    if (order == FindingOrder::ByPlace)
        return rowsByPlace(input, shown);
    QList<FindingRow> rows;
    for (const qsizetype i : std::as_const(shown))
        rows.append(FindingRow{i, {}});
    return rows;
}

}  // namespace moderato
