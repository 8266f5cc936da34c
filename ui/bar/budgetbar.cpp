#include "ui/bar/budgetbar.h"

#include "core/edit/borders.h"
#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/plan/shares.h"
#include "core/timing/forecast.h"
#include "ui/bar/budgetstrip.h"
#include "ui/bar/sumline.h"
#include "ui/parts/kindcolours.h"
#include "ui/parts/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace moderato {
namespace {

constexpr int calmMilliseconds = 150;  // a forecast takes too long for every step of a drag

QString shareText(Seconds part, Seconds limit)
{
    return BudgetBar::tr("(%1 %)").arg(percentOf(part, limit));
}

}  // namespace

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
    for (QLabel* label : {m_verdict, m_overrun}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    enlargeHeadline();
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

    m_sums->setToolTip(
        tr("Shares are of the session's limit. In time: the chance to end within the limit by usual "
           "overruns, which are an assumption."));
    m_calm.setSingleShot(true);
    m_calm.setInterval(calmMilliseconds);
    connect(&m_calm, &QTimer::timeout, this, &BudgetBar::reckonForecast);
    joinStrip();
    connect(&m_desk, &Desk::shown, this, &BudgetBar::follow);
    connect(&m_desk, &Desk::selectionChanged, this, &BudgetBar::follow);
    follow();
}

/// What the strip wishes becomes a preview while a border is dragged, and one edit when it is let go of.
void BudgetBar::joinStrip()
{
    connect(m_strip, &BudgetStrip::picked, this,
            [this](SegmentId segment) { m_desk.select({segment}, segment); });
    connect(m_strip, &BudgetStrip::borderMoves, this,
            [this](SegmentId before, SegmentId after, Seconds amount) {
                m_desk.preview(moveMinutes(m_desk.saved(), before, after, amount));
            });
    connect(m_strip, &BudgetStrip::borderMoved, this,
            [this](SegmentId before, SegmentId after, Seconds amount) {
                m_desk.commit(tr("Move minutes"), moveMinutes(m_desk.saved(), before, after, amount));
            });
    connect(m_strip, &BudgetStrip::borderForgotten, &m_desk, &Desk::forgetPreview);
    connect(m_strip, &BudgetStrip::refused, this,
            [this](const QString& why) { m_desk.commit(tr("Move minutes"), failure(why)); });
}

void BudgetBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        follow();
    else if (event->type() == QEvent::FontChange)
        enlargeHeadline();
}

/// In proportion to the text beside it, which the user may make larger at any time.
void BudgetBar::enlargeHeadline()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    for (QLabel* label : {m_verdict, m_overrun})
        label->setFont(large);
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
    askForecast();
    m_sums->setSums(sums(schedule));
    m_strip->setEditable(m_desk.canEdit());
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

QList<Sum> BudgetBar::sums(const Schedule& schedule) const
{
    QString floor = shareText(schedule.floor, schedule.limit);
    if (schedule.floorWanted > schedule.floor)
        floor += u' ' + tr("of %1 wanted").arg(formatDuration(schedule.floorWanted));
    QList<Sum> sums;
    const auto add = [&](const QString& name, Seconds value) {
        sums.append({name, formatDuration(value), shareText(value, schedule.limit)});
    };
    const auto addIfAny = [&](const QString& name, Seconds value) {
        if (value > Seconds{0})
            add(name, value);
    };
    add(tr("Panel"), schedule.panel);
    sums.append({tr("Floor"), formatDuration(schedule.floor), floor});
    add(tr("Chair"), schedule.chair);
    addIfAny(tr("Other"), schedule.other);
    add(tr("Buffer"), schedule.buffer);
    addIfAny(tr("Slack"), schedule.slack);
    add(tr("Spare"), schedule.spare());
    sums.append({tr("In time"), chanceText(), {}});
    return sums;
}

QString BudgetBar::chanceText() const
{
    return m_chance ? tr("%1 %").arg(percentOfChance(*m_chance)) : QStringLiteral("\u2026");
}

/// The forecast takes longer than all else here, so it waits until nothing has changed for a while.
void BudgetBar::askForecast()
{
    if (m_chance && m_foretoldAgenda == m_desk.agenda()->id && m_foretold == *m_desk.session())
        return;
    m_chance.reset();
    m_calm.start();
}

void BudgetBar::reckonForecast()
{
    const Agenda* agenda = m_desk.agenda();
    if (!agenda)
        return;
    m_foretold = *m_desk.session();
    m_foretoldAgenda = agenda->id;
    m_chance = forecast(m_foretold, *agenda, m_desk.assumptions()).onTimeChance;
    m_sums->setSums(sums(m_desk.assessment().schedule));
}

}  // namespace moderato
