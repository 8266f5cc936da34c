#include "ui/inspector/inspector.h"

#include "ui/inspector/segmentpage.h"
#include "ui/inspector/sessionpage.h"

#include <QScrollArea>
#include <QScrollBar>

namespace moderato {
namespace {

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

Inspector::Inspector(Desk& desk, QWidget* parent) : QTabWidget(parent), m_desk(desk)
{
    setDocumentMode(true);
    addTab(scrolled(new SegmentPage(desk)), tr("Segment"));
    addTab(scrolled(new SessionPage(desk)), tr("Session"));
    connect(&m_desk, &Desk::selectionChanged, this, &Inspector::follow);
    follow();
}

void Inspector::follow()
{
    const bool hasSegment = m_desk.current() != nullptr;
    setTabEnabled(0, hasSegment);
    setCurrentIndex(hasSegment ? 0 : 1);
}

}  // namespace moderato
