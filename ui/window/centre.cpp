#include "ui/window/centre.h"

#include "ui/agenda/agendaview.h"
#include "ui/bar/budgetbar.h"
#include "ui/overview/eventoverview.h"
#include "ui/parts/afterpaint.h"
#include "ui/people/peoplepage.h"
#include "ui/timeline/timeline.h"
#include "ui/window/alternatives.h"
#include "ui/window/findbar.h"
#include "ui/window/noticebar.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace moderato {

Centre::Centre(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_notice(new NoticeBar)
    , m_alternatives(new Alternatives(desk))
    , m_find(new FindBar(desk))
    , m_agenda(new AgendaView(desk))
    , m_pages(new QStackedWidget)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(new BudgetBar(desk));
    layout->addWidget(m_alternatives);
    layout->addWidget(m_find);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(m_agenda);
    m_pages->addWidget(new AfterPaint([this] { return makeTimeline(); }));
    m_pages->addWidget(new AfterPaint([this] { return makePeople(); }));
    m_pages->addWidget(new AfterPaint([this] { return makeOverview(); }));
    connect(m_find, &FindBar::closed, m_agenda, qOverload<>(&QWidget::setFocus));
}

Centre::Page Centre::page() const
{
    return static_cast<Page>(m_pages->currentIndex());
}

void Centre::show(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
    m_alternatives->setVisible(showsAgenda());
    if (!m_pages->currentWidget()->isAncestorOf(focusWidget()))
        m_pages->currentWidget()->setFocus();
    Q_EMIT pageChanged();
}

QWidget* Centre::makeTimeline()
{
    auto* timeline = new Timeline(m_desk);
    connect(timeline, &Timeline::editWanted, this, [this] {
        show(Page::Outline);
        m_agenda->editTitle();
    });
    Q_EMIT timelineMade(timeline);
    return timeline;
}

QWidget* Centre::makePeople()
{
    m_people = new PeoplePage(m_desk);
    connect(m_people, &PeoplePage::aboutWanted, this, &Centre::aboutWanted);
    return m_people;
}

QWidget* Centre::makeOverview()
{
    auto* overview = new EventOverview(m_desk);
    connect(overview, &EventOverview::opened, this, [this] { show(Page::Outline); });
    return overview;
}

}  // namespace moderato
