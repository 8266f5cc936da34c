#include "ui/live/paceband.h"

#include "ui/live/bigbutton.h"
#include "ui/live/livekeys.h"
#include "ui/parts/kindcolours.h"
#include "ui/parts/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace moderato {
namespace {

constexpr int edge = 8;

QString signText(PaceSign sign)
{
    switch (sign) {
    case PaceSign::NotBegun:
        return {};
    case PaceSign::OnTime:
        return QStringLiteral("✓ ");
    case PaceSign::Ahead:
        return QStringLiteral("▲ ");
    case PaceSign::Behind:
        return QStringLiteral("▼ ");
    }
    Q_UNREACHABLE();
}

}  // namespace

PaceBand::PaceBand(QWidget* parent)
    : QFrame(parent)
    , m_pace(new QLabel)
    , m_end(new QLabel)
    , m_ways(new BigButton)
{
    setFrameShape(QFrame::StyledPanel);
    m_pace->setObjectName(QStringLiteral("pace"));
    m_end->setObjectName(QStringLiteral("end"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    m_pace->setFont(large);
    for (QLabel* label : {m_pace, m_end})
        label->setTextFormat(Qt::PlainText);
    m_end->setWordWrap(true);
    m_ways->setObjectName(QStringLiteral("ways"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * edge, 2, 2 * edge, 2);
    layout->addWidget(m_pace);
    layout->addSpacing(edge);
    layout->addWidget(m_end, 1);
    layout->addWidget(m_ways);
    connect(m_ways, &QPushButton::clicked, this, &PaceBand::recoveryWanted);
    showWays();
}

void PaceBand::show(const PaceShown& shown)
{
    m_pace->setText(signText(shown.sign) + shown.pace);
    m_pace->setAccessibleName(shown.pace);
    m_end->setText(shown.end);
    m_ways->show(shown.ways, keyText(LiveCommand::RecoveryTab));
    m_hasWays = !shown.ways.isEmpty();
    showWays();
    if (m_sign == shown.sign)
        return;
    m_sign = shown.sign;
    update();
}

void PaceBand::setLow(bool low)
{
    m_low = low;
    showWays();
}

/// Its place is kept where it is not, so that nothing below moves when it comes or goes.
void PaceBand::showWays()
{
    QSizePolicy policy = m_ways->sizePolicy();
    policy.setRetainSizeWhenHidden(!m_low);
    m_ways->setSizePolicy(policy);
    m_ways->setVisible(m_hasWays && !m_low);
}

/// Late is red, ahead blue, on time green at the leading edge, beside the words.
void PaceBand::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (m_sign == PaceSign::NotBegun)
        return;
    const bool dark = isDark(palette());
    const QColor colour = m_sign == PaceSign::Behind  ? overrunColour(dark)
                          : m_sign == PaceSign::Ahead ? palette().color(QPalette::Highlight)
                                                      : kindColour(Kind::Discussion, dark);
    QPainter painter(this);
    painter.fillRect(isRightToLeft() ? QRect(width() - edge, 0, edge, height()) : QRect(0, 0, edge, height()),
                     colour);
}

}  // namespace moderato
