#include "ui/live/floorband.h"

#include "ui/live/bigbutton.h"
#include "ui/live/livekeys.h"
#include "ui/parts/kindcolours.h"
#include "ui/parts/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace moderato {
namespace {

constexpr int hatched = 14;

}  // namespace

FloorBand::FloorBand(QWidget* parent) : QFrame(parent), m_loss(new QLabel), m_spend(new BigButton)
{
    setObjectName(QStringLiteral("floorBand"));
    setFrameShape(QFrame::StyledPanel);
    m_loss->setTextFormat(Qt::PlainText);
    m_loss->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_loss->setFont(bold);
    m_spend->setToolTip(tr("The run records that this was a choice"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(hatched + 6, 2, hatched + 6, 2);
    layout->addWidget(m_loss, 1);
    layout->addWidget(m_spend);
    connect(m_spend, &QPushButton::clicked, this, &FloorBand::spendWanted);
    hide();
}

void FloorBand::show(const QString& loss, const QString& spend)
{
    m_loss->setText(loss);
    if (!spend.isEmpty())
        m_spend->show(spend, keyText(LiveCommand::SpendFloor));
    m_spend->setVisible(!spend.isEmpty());
    setVisible(!loss.isEmpty());
}

/// The floor's colour and hatch at the leading edge, as on the strip.
void FloorBand::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QRect area =
        isRightToLeft() ? QRect(width() - hatched, 0, hatched, height()) : QRect(0, 0, hatched, height());
    painter.fillRect(area, floorColour(isDark(palette())));
    painter.fillRect(area, QBrush(floorHatch(), floorPattern()));
}

}  // namespace moderato
