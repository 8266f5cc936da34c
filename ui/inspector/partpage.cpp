#include "ui/inspector/partpage.h"

#include "core/edit/segments.h"
#include "core/plan/duration.h"
#include "core/timing/schedule.h"
#include "ui/inspector/access.h"
#include "ui/inspector/fieldeditors.h"
#include "ui/inspector/fieldform.h"
#include "ui/inspector/foldinggroup.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace moderato {
namespace {

template <class V, class Set>
FieldAccess<V> ofPart(V Part::*member, Set set)
{
    return {[member](const Event& event, const Subject& subject) {
                return valueIn(partIn(event, subject), member);
            },
            [set](const Event& event, const Subject& subject, const V& value) {
                return set(event, subject.agenda, subject.part, value);
            },
            {}};
}

QList<SegmentId> segmentsOf(const Event& event, const Subject& subject)
{
    QList<SegmentId> ids;
    if (const Agenda* agenda = agendaIn(event, subject); agenda && !subject.part.isNull())
        for (const Segment& segment : agenda->segments)
            if (segment.part == subject.part)
                ids.append(segment.id);
    return ids;
}

QString spanText(const Event& event, const Subject& subject)
{
    const Session* session = sessionIn(event, subject);
    const Agenda* agenda = agendaIn(event, subject);
    if (!agenda || !partIn(event, subject))
        return {};
    const Schedule plan = schedule(*session, *agenda);
    const PartTimes* times = find(plan.parts, subject.part);
    if (!times)
        return {};
    const QString span = PartPage::tr("Its segments take %1 together.").arg(formatDuration(times->span()));
    if (!times->budget)
        return span;
    const Seconds left = *times->budget - times->span();
    if (left == Seconds{0})
        return QString(span + u' ' + PartPage::tr("That is its budget."));
    return QString(span + u' ' +
                   (left < Seconds{0} ? PartPage::tr("%1 over its budget.").arg(formatDuration(-left))
                                      : PartPage::tr("%1 of its budget is left.").arg(formatDuration(left))));
}

}  // namespace

PartPage::PartPage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_removeHeading(new QPushButton(tr("Remove the heading")))
    , m_removeAll(new QPushButton(tr("Remove it with its segments")))
{
    auto* form = new FieldForm(desk, [&desk] { return partOn(desk); });
    form->add({"part", "title", tr("The heading over its segments")}, ofPart(&Part::title, setPartTitle),
              textLine());
    form->add({"part", "budget_seconds",
               tr("How long its segments may take together; empty: as long as they "
                  "do")},
              ofPart(&Part::budget, setPartBudget), durationLineOrNone(tr("none")));
    form->addWords(spanText);
    m_removeHeading->setObjectName(QStringLiteral("part.remove"));
    m_removeHeading->setToolTip(tr("Its segments stay where they are"));
    m_removeAll->setObjectName(QStringLiteral("part.removeAll"));
    m_removeAll->setToolTip(tr("Takes the heading and all of its segments out of the agenda"));
    auto* group = new FoldingGroup(QStringLiteral("part.main"), tr("Part"), true);
    group->add(form);
    group->add(m_removeHeading);
    group->add(m_removeAll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(group);
    layout->addStretch(1);
    connect(m_removeHeading, &QPushButton::clicked, this, &PartPage::removeHeading);
    connect(m_removeAll, &QPushButton::clicked, this, &PartPage::removeAll);
    connect(&m_desk, &Desk::shown, this, &PartPage::follow);
    connect(&m_desk, &Desk::selectionChanged, this, &PartPage::follow);
    follow();
}

void PartPage::follow()
{
    const Subject part = partOn(m_desk);
    const bool canEdit = m_desk.canEdit() && !part.part.isNull();
    m_removeHeading->setEnabled(canEdit);
    m_removeAll->setEnabled(canEdit && !segmentsOf(m_desk.event(), part).isEmpty());
}

void PartPage::removeHeading()
{
    const Subject part = partOn(m_desk);
    m_desk.commit(tr("Remove heading"), removePart(m_desk.saved(), part.agenda, part.part));
}

void PartPage::removeAll()
{
    const Subject part = partOn(m_desk);
    const Result<Event> rest = removeSegments(m_desk.saved(), segmentsOf(m_desk.saved(), part));
    m_desk.commit(tr("Remove part"), rest ? removePart(*rest, part.agenda, part.part) : rest);
}

}  // namespace moderato
