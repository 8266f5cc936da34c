#include "ui/timeline/timeline.h"

#include "ui/timeline/timelinecanvas.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace moderato {

Timeline::Timeline(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_canvas(new TimelineCanvas(desk))
    , m_head(new QWidget)
    , m_line(new QLabel)
{
    m_line->setObjectName(QStringLiteral("line"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(6, 1, 2, 1);
    head->setSpacing(2);
    head->addWidget(m_line, 1);
    makeButtons();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_canvas, 1);
    setFocusProxy(m_canvas);

    connect(m_canvas, &TimelineCanvas::editWanted, this, &Timeline::editWanted);
    connect(m_canvas, &TimelineCanvas::said, this, &Timeline::say);
    connect(&m_desk, &Desk::shown, this, &Timeline::follow);
    follow();
    say(m_canvas->accessibleDescription());
}

QToolButton* Timeline::addButton(const QString& text, const QString& name, const QString& tip)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    m_head->layout()->addWidget(button);
    return button;
}

void Timeline::makeButtons()
{
    m_spread = addButton(tr("Spread"), tr("Spread of the starts"),
                         tr("Show between which times each segment is likely to begin"));
    m_spread->setObjectName(QStringLiteral("spread"));
    m_spread->setCheckable(true);
    connect(m_spread, &QToolButton::toggled, m_canvas, &TimelineCanvas::setSpread);
    m_clock = addButton(tr("Clock"), tr("Clock times"),
                        tr("Show the time of day instead of the time since the session's start"));
    m_clock->setObjectName(QStringLiteral("clock"));
    m_clock->setCheckable(true);
    connect(m_clock, &QToolButton::toggled, this,
            [this](bool on) { m_canvas->setTimeStyle(on ? TimeStyle::Clock : TimeStyle::Offset); });
    QToolButton* out = addButton(QStringLiteral("\u2212"), tr("Zoom out"), tr("Zoom out (Ctrl+-)"));
    connect(out, &QToolButton::clicked, m_canvas, &TimelineCanvas::zoomOut);
    QToolButton* in = addButton(QStringLiteral("+"), tr("Zoom in"), tr("Zoom in (Ctrl++)"));
    connect(in, &QToolButton::clicked, m_canvas, &TimelineCanvas::zoomIn);
    QToolButton* fit = addButton(tr("Fit"), tr("Show all"), tr("Show all (Ctrl+0)"));
    connect(fit, &QToolButton::clicked, m_canvas, &TimelineCanvas::zoomToFit);
}

void Timeline::showSpread(bool shown)
{
    m_spread->setChecked(shown);
}

bool Timeline::showsSpread() const
{
    return m_spread->isChecked();
}

/// A session without a start has no clock times.
void Timeline::follow()
{
    const Session* session = m_desk.session();
    m_clock->setEnabled(session && session->start);
    setEnabled(m_desk.agenda() != nullptr);
}

void Timeline::say(const QString& line)
{
    m_line->setText(
        line.isEmpty()
            ? tr("Drag a block to move it, its end to change its duration; Ctrl and the wheel zoom")
            : line);
}

}  // namespace moderato
