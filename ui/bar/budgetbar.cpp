#include "ui/bar/budgetbar.h"

#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "ui/bar/budgetstrip.h"
#include "ui/parts/kindcolours.h"
#include "ui/parts/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace moderato {

BudgetBar::BudgetBar(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_verdict(new QLabel)
    , m_sums(new QLabel)
    , m_strip(new BudgetStrip)
{
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_sums->setObjectName(QStringLiteral("sums"));
    for (QLabel* label : {m_verdict, m_sums}) {
        label->setTextFormat(Qt::RichText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_verdict->setAccessibleName(tr("Does the plan fit"));
    m_sums->setAccessibleName(tr("What the time goes to"));
    QFont large = m_verdict->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_verdict->setFont(large);
    m_sums->setWordWrap(true);
    m_sums->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);

    auto* words = new QHBoxLayout;
    words->addWidget(m_verdict);
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

void BudgetBar::follow()
{
    const Agenda* agenda = m_desk.agenda();
    setEnabled(agenda != nullptr);
    if (!agenda) {
        m_verdict->setText(tr("No agenda yet"));
        m_sums->clear();
        return m_strip->clear();
    }
    const Schedule& schedule = m_desk.assessment().schedule;
    m_verdict->setText(verdict(schedule));
    m_sums->setText(sums(schedule));
    m_strip->show(*agenda, schedule, m_desk.selection());
}

QString BudgetBar::verdict(const Schedule& schedule) const
{
    const QString planned = tr("<b>%1</b> of %2 planned")
                                .arg(formatDuration(schedule.scheduledEnd), formatDuration(schedule.limit));
    if (schedule.overrun() == Seconds{0})
        return planned;
    const QColor red = overrunColour(isDark(palette()));
    return planned +
           QStringLiteral(" &nbsp;<span style='background:%1; color:%2'><b>&nbsp;%3&nbsp;</b></span>")
               .arg(red.name(), isDark(palette()) ? QStringLiteral("black") : QStringLiteral("white"),
                    tr("%1 over").arg(formatDuration(schedule.overrun())));
}

QString BudgetBar::sums(const Schedule& schedule) const
{
    QStringList pieces;
    const auto add = [&pieces](const QString& name, Seconds value) {
        pieces.append(name + u" <b>" + formatDuration(value) + u"</b>");
    };
    add(tr("Panel"), schedule.panel);
    add(tr("Floor"), schedule.floor);
    pieces.last() += u' ' + tr("(%1 %)").arg(qRound(schedule.floorShare() * 100));
    if (schedule.floorWanted > schedule.floor)
        pieces.last() += u' ' + tr("of %1 wanted").arg(formatDuration(schedule.floorWanted));
    add(tr("Chair"), schedule.chair);
    if (schedule.other > Seconds{0})
        add(tr("Other"), schedule.other);
    if (schedule.buffer > Seconds{0})
        add(tr("Buffer"), schedule.buffer);
    if (schedule.slack > Seconds{0})
        add(tr("Slack"), schedule.slack);
    add(tr("Spare"), schedule.spare());
    return pieces.join(QStringLiteral(" &nbsp;·&nbsp; "));
}

}  // namespace moderato
