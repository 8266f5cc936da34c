#include "ui/checks/toast.h"

#include "ui/parts/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QStyle>
#include <QTimer>

namespace moderato {
namespace {

constexpr int shownMilliseconds = 6000;
constexpr int distance = 12;

}  // namespace

QList<Finding> worsened(const QList<Finding>& before, const QList<Finding>& now)
{
    QSet<QString> known;
    for (const Finding& finding : before)
        if (standsAt(finding, Severity::Warning))
            known.insert(finding.key());
    QList<Finding> worse;
    for (const Finding& finding : now)
        if (standsAt(finding, Severity::Warning) && !known.contains(finding.key()))
            worse.append(finding);
    return worse;
}

Toast::Toast(Desk& desk, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_sign(new QLabel)
    , m_words(new QLabel)
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("toast"));
    setAccessibleName(tr("What the last edit made worse"));
    setFrameShape(QFrame::Box);
    setLineWidth(2);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Show the place"));
    m_words->setForegroundRole(QPalette::ToolTipText);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_sign);
    layout->addWidget(m_words, 1);
    m_timer->setSingleShot(true);
    m_timer->setInterval(shownMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(&m_desk, &Desk::shown, this, &Toast::follow);
    parent->installEventFilter(this);
    hide();
    follow();
}

QString Toast::text() const
{
    return isHidden() ? QString() : m_words->text();
}

void Toast::follow()
{
    // A preview is a question, not an answer yet.
    if (&m_desk.event() != &m_desk.saved())
        return;
    const AgendaId agenda = m_desk.agenda() ? m_desk.agenda()->id : AgendaId();
    const QList<Finding> now = m_desk.assessment().findings;
    const QList<Finding> worse = agenda == m_agenda ? worsened(m_known, now) : QList<Finding>();
    m_agenda = agenda;
    m_known = now;
    if (worse.isEmpty())
        hide();
    else
        say(worse);
}

void Toast::say(const QList<Finding>& findings)
{
    const Finding& first = findings.first();
    const auto more = static_cast<int>(findings.size()) - 1;
    m_words->setText(more > 0 ? tr("New: %1 (and %n more)", nullptr, more).arg(first.message)
                              : tr("New: %1").arg(first.message));
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_sign->setPixmap(drawnIcon(first.severity).pixmap(side));
    m_place = first.place;
    place();
    show();
    raise();
    m_timer->start();
}

void Toast::place()
{
    const int width = std::min(560, parentWidget()->width() - 2 * distance);
    resize(width, heightForWidth(width) > 0 ? heightForWidth(width) : sizeHint().height());
    move((parentWidget()->width() - width) / 2, parentWidget()->height() - height() - distance);
}

void Toast::mousePressEvent(QMouseEvent*)
{
    hide();
    m_desk.reveal(m_place);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

}  // namespace moderato
