#include "ui/inspector/inspector.h"

#include "ui/inspector/partpage.h"
#include "ui/inspector/personpage.h"
#include "ui/inspector/segmentpage.h"
#include "ui/inspector/sessionpage.h"

#include <QScrollArea>
#include <QScrollBar>

namespace moderato {
namespace {

enum Tab { SegmentTab, PartTab, SessionTab, PersonTab };

QScrollArea* scrolled(QWidget* page)
{
    auto* area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(page->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    return area;
}

}  // namespace

Inspector::Inspector(Desk& desk, QWidget* parent)
    : QTabWidget(parent)
    , m_desk(desk)
    , m_person(new PersonPage(desk))
{
    auto* segment = new SegmentPage(desk);
    auto* session = new SessionPage(desk);
    setDocumentMode(true);
    addTab(scrolled(segment), tr("Segment"));
    addTab(scrolled(new PartPage(desk)), tr("Part"));
    addTab(scrolled(session), tr("Session"));
    addTab(scrolled(m_person), tr("Person"));
    connect(segment, &SegmentPage::personWanted, this, &Inspector::showPerson);
    connect(session, &SessionPage::personWanted, this, &Inspector::showPerson);
    connect(&m_desk, &Desk::selectionChanged, this, &Inspector::follow);
    follow();
}

void Inspector::showPerson(PersonId person)
{
    m_person->showPerson(person);
    setCurrentIndex(PersonTab);
}

/// The page about the selection comes to the front; a part takes the place of the segment.
void Inspector::follow()
{
    const bool hasPart = !m_desk.currentPart().isNull();
    const bool hasSegment = m_desk.current() != nullptr;
    setTabVisible(PartTab, hasPart);
    setTabVisible(SegmentTab, !hasPart);
    setTabEnabled(SegmentTab, hasSegment);
    if (hasPart || hasSegment)
        setCurrentIndex(hasPart ? PartTab : SegmentTab);
    else
        setCurrentIndex(SessionTab);
}

}  // namespace moderato
