#include "ui/live/begantime.h"
#include "ui/live/bigbutton.h"
#include "ui/live/clockfigure.h"
#include "ui/live/conductview.h"
#include "ui/live/editedbar.h"
#include "ui/live/floorband.h"
#include "ui/live/livetabs.h"
#include "ui/live/notespanel.h"
#include "ui/live/nowpane.h"
#include "ui/live/paceband.h"
#include "ui/live/planlist.h"
#include "ui/live/planstrip.h"
#include "ui/live/questionpane.h"
#include "ui/live/queuepanel.h"
#include "ui/live/recoverypanel.h"
#include "ui/live/rehearsalbar.h"
#include "ui/live/speakerlist.h"
#include "ui/live/stagepanel.h"
#include "ui/live/transport.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace moderato {

// Where everything stands in the conduct window, and what gives way where room is short: first the height of strip and
// clocks, of which the session's goes to the top, then the speakers' own column.

namespace {

constexpr int outerPad = 8;
constexpr int innerPad = 6;

// In lines of text, so that large text on a large screen is the same as usual text on a small one.
constexpr int linesAcross = 58;  // a narrower window is narrow
constexpr int linesDown = 36;    // a lower one is low
constexpr QSize leastLines{34, 20};

constexpr qreal lowScale = 0.6;  // of the clocks' figures
constexpr int lowSpacing = 2;
constexpr int belowTheTop = 2;  // in the window's layout: the rehearsal's bar and the pace stand above

/// Scrolls down where text is so large that not all fits.
QScrollArea* asColumn(QScrollArea* area, QWidget* content)
{
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QScrollArea* newColumn(QWidget* content)
{
    return asColumn(new QScrollArea, content);
}

}  // namespace

void ConductView::buildLayout()
{
    auto* layout = new QVBoxLayout(this);
    // How small it can get is said by minimumSizeHint(): what stands where follows the size.
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->setContentsMargins(outerPad, innerPad, outerPad, innerPad);
    layout->setSpacing(innerPad);
    layout->addWidget(m_rehearsal);
    m_top->addWidget(m_pace, 3);
    layout->addLayout(m_top);
    layout->addLayout(buildColumns(), 1);
    layout->addLayout(buildBottom());
}

QLayout* ConductView::buildColumns()
{
    m_columns->setSpacing(outerPad);
    m_columns->addWidget(buildLeft(), 13);
    m_columns->addWidget(asColumn(m_middle, m_speakers), 16);
    m_columns->addWidget(buildRight(), 13);
    return m_columns;
}

QWidget* ConductView::buildLeft()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(innerPad);
    layout->addWidget(m_now);
    for (ClockFigure* clock : {m_turn, m_segment, m_session})
        m_clocks->addWidget(clock);
    layout->addLayout(m_clocks);
    for (QWidget* each : std::initializer_list<QWidget*>{m_began, m_floor, m_table})
        layout->addWidget(each);
    layout->addStretch(1);
    placeEdited(false);
    return newColumn(content);
}

/// In the column of the clocks it moves none of the large buttons when it comes; a low column has no room for it.
void ConductView::placeEdited(bool low)
{
    auto* column = qobject_cast<QVBoxLayout*>(m_now->parentWidget()->layout());
    m_edited->setInColumn(!low);
    if (low)
        qobject_cast<QVBoxLayout*>(layout())->insertWidget(belowTheTop, m_edited);
    else
        column->insertWidget(column->indexOf(m_table), m_edited);
}

QWidget* ConductView::buildRight()
{
    const QList<QWidget*> pages{newColumn(m_queue), m_recovery, m_notes, m_plan, newColumn(m_stage)};
    for (QWidget* page : pages)
        m_tabs->addTab(page, QString());
    m_tabs->name(m_queue, tr("Queue"), 0);
    m_tabs->name(m_recovery, tr("On time"), 0);
    m_tabs->name(m_notes, tr("Notes"), 0);
    m_tabs->name(m_plan, tr("Plan"), 0);
    m_tabs->name(m_stage, tr("Stage"), 0);
    m_tabs->setAccessibleName(tr("Queue, ways to end on time, notes, plan and stage"));
    return m_tabs;
}

QLayout* ConductView::buildNotice()
{
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_onStage->setObjectName(QStringLiteral("onStage"));
    m_onStage->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    m_onStage->setFont(bold);
    m_saveAgain->setObjectName(QStringLiteral("saveAgain"));
    m_saveAgain->show(tr("Open the file again and save it"), keyText(LiveCommand::SaveAgain));
    m_saveAgain->hide();
    connect(m_saveAgain, &QPushButton::clicked, this, &ConductView::saveAgainWanted);
    auto* row = new QHBoxLayout;
    row->addWidget(m_notice, 1);
    row->addWidget(m_onStage);
    row->addWidget(m_saveAgain);
    return row;
}

QLayout* ConductView::buildBottom()
{
    m_keys->show(tr("Keys"), keyText(LiveCommand::Keys), tr("Show the list of keys"));
    connect(m_keys, &QPushButton::clicked, this, [this] { command(LiveCommand::Keys); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_transport, 1);
    buttons->addWidget(m_keys);
    auto* layout = new QVBoxLayout;
    layout->setSpacing(innerPad - 2);
    layout->addWidget(m_strip);
    layout->addLayout(buttons);
    layout->addLayout(buildNotice());
    return layout;
}

QSize ConductView::minimumSizeHint() const
{
    return leastLines * fontMetrics().height();
}

void ConductView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ConductView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void ConductView::arrange()
{
    const int line = fontMetrics().height();
    setLow(height() < linesDown * line);
    setNarrow(width() < linesAcross * line);
}

void ConductView::setLow(bool low)
{
    if (low == std::exchange(m_low, low))
        return;
    m_strip->setSlim(low);
    m_now->setBrief(low);
    m_transport->setTight(low);
    m_queue->setLow(low);
    m_pace->setLow(low);
    m_speakers->setLow(low);
    placeEdited(low);
    if (low)
        m_top->addWidget(m_session, 2);
    else
        m_clocks->addWidget(m_session);
    m_now->parentWidget()->layout()->setSpacing(low ? lowSpacing : innerPad);
    m_clocks->setSpacing(low ? lowSpacing : innerPad);
    layout()->setSpacing(low ? lowSpacing : innerPad);
    layout()->setContentsMargins(outerPad, low ? lowSpacing : innerPad, outerPad,
                                 low ? lowSpacing : innerPad);
    for (ClockFigure* clock : {m_turn, m_segment, m_session})
        clock->setScale(low ? lowScale : 1);
}

/// The speakers become the first of the tabs.
void ConductView::setNarrow(bool narrow)
{
    if (narrow == std::exchange(m_narrow, narrow))
        return;
    m_keys->setVisible(!narrow);
    m_speakers->setNarrow(narrow);
    if (narrow) {
        m_tabs->insertTab(0, m_middle, tr("Speakers"));
        m_tabs->setCurrentIndex(0);
    } else {
        m_columns->insertWidget(1, m_middle, 16);
        m_middle->show();
    }
    m_columns->setStretchFactor(m_tabs, narrow ? 18 : 13);
    showOnStage();
}

}  // namespace moderato
