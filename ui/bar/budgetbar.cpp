#include "ui/bar/budgetbar.h"

#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "ui/bar/budgetstrip.h"
#include "ui/bar/sumline.h"
#include "ui/parts/kindcolours.h"
#include "ui/parts/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace moderato {

BudgetBar::BudgetBar(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_verdict(new QLabel)
    , m_overrun(new QLabel)
    , m_sums(new SumLine)
    , m_strip(new BudgetStrip)
{
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_overrun->setObjectName(QStringLiteral("overrun"));
    m_sums->setAccessibleName(tr("What the time goes to"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    for (QLabel* label : {m_verdict, m_overrun}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFont(large);
    }
    m_overrun->setAutoFillBackground(true);
    m_overrun->setContentsMargins(6, 0, 6, 0);

    auto* words = new QHBoxLayout;
    words->addWidget(m_verdict);
    words->addWidget(m_overrun, 0, Qt::AlignVCenter);
    words->addWidget(m_sums, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 4);
    layout->addLayout(words);
    layout->addWidget(m_strip);

    connect(m_strip, &BudgetStrip::picked, this,
            [this](SegmentId segment) { m_desk.select({segment}, segment); });
    connect(&m_desk, &Desk::shown, this, &BudgetBar::follow);
    connect(&m_desk, &Desk::selectionChanged, this, &BudgetBar::follow);
    follow();
}

void BudgetBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        follow();
}

void BudgetBar::follow()
{
    const Agenda* agenda = m_desk.agenda();
    setEnabled(agenda != nullptr);
    const Schedule& schedule = m_desk.assessment().schedule;
    showOverrun(agenda ? schedule.overrun() : Seconds{0});
    if (!agenda) {
        m_verdict->setText(tr("No agenda yet"));
        m_sums->setSums({});
        return m_strip->clear();
    }
    m_verdict->setText(
        tr("%1 of %2 planned").arg(formatDuration(schedule.scheduledEnd), formatDuration(schedule.limit)));
    m_sums->setSums(sums(schedule));
    m_strip->show(*agenda, schedule, m_desk.selection());
}

void BudgetBar::showOverrun(Seconds overrun)
{
    const QColor red = overrunColour(isDark(palette()));
    QPalette colours;
    colours.setColor(QPalette::Window, red);
    colours.setColor(QPalette::WindowText, textColourOn(red));
    m_overrun->setPalette(colours);
    m_overrun->setText(tr("%1 over").arg(formatDuration(overrun)));
    m_overrun->setVisible(overrun > Seconds{0});
}

QList<Sum> BudgetBar::sums(const Schedule& schedule)
{
    QString floor = tr("(%1 %)").arg(qRound(schedule.floorShare() * 100));
    if (schedule.floorWanted > schedule.floor)
        floor += u' ' + tr("of %1 wanted").arg(formatDuration(schedule.floorWanted));
    QList<Sum> sums{{tr("Panel"), formatDuration(schedule.panel), {}},
                    {tr("Floor"), formatDuration(schedule.floor), floor},
                    {tr("Chair"), formatDuration(schedule.chair), {}}};
    const auto addIfAny = [&sums](const QString& name, Seconds value) {
        if (value > Seconds{0})
            sums.append({name, formatDuration(value), {}});
    };
    addIfAny(tr("Other"), schedule.other);
    addIfAny(tr("Buffer"), schedule.buffer);
    addIfAny(tr("Slack"), schedule.slack);
    sums.append({tr("Spare"), formatDuration(schedule.spare()), {}});
    return sums;
}

}  // namespace moderato
