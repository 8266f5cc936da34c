#include "ui/live/speakerrow.h"

#include "core/plan/duration.h"
#include "ui/live/bigbutton.h"
#include "ui/live/clockfigure.h"
#include "ui/live/livekeys.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace moderato {
namespace {

constexpr int markWidth = 5;

QString roundName(qsizetype place)
{
    if (place == 0)
        return SpeakerRow::tr("Intervention");
    return place == 1 ? SpeakerRow::tr("Follow-up") : SpeakerRow::tr("Follow-up %1").arg(place);
}

QString roundText(const RoundShown& round, qsizetype place)
{
    if (round.on && round.budget == Seconds{0})
        return SpeakerRow::tr("Nothing planned, for %1")
            .arg(formatDuration(std::chrono::floor<Seconds>(-round.left)));
    const QString name = roundName(place);
    if (round.left < RunTime{0})
        return SpeakerRow::tr("%1 %2 over").arg(name, figureText(round.left));
    if (round.left == RunTime(round.budget) && !round.on)
        return SpeakerRow::tr("%1 %2").arg(name, formatDuration(round.budget));
    return SpeakerRow::tr("%1 %2 left").arg(name, figureText(round.left));
}

/// The round that is on, else the one that a turn would be in, else the last.
qsizetype roundInFront(const SpeakerShown& shown)
{
    for (qsizetype i = 0; i < shown.rounds.size(); ++i)
        if (shown.rounds.at(i).on)
            return i;
    for (qsizetype i = 0; i < shown.rounds.size(); ++i)
        if (shown.rounds.at(i).next)
            return i;
    return shown.rounds.size() - 1;
}

QString roundsText(const SpeakerShown& shown)
{
    const qsizetype place = roundInFront(shown);
    if (place < 0)
        return {};
    const QString text = roundText(shown.rounds.at(place), place);
    return shown.rounds.at(place).on ? SpeakerRow::tr("● %1").arg(text) : text;
}

QString allRoundsText(const SpeakerShown& shown)
{
    QStringList texts;
    for (qsizetype i = 0; i < shown.rounds.size(); ++i)
        texts.append(roundText(shown.rounds.at(i), i));
    return texts.join(u'\n');
}

/// What comes after the round in front.
QString thenText(const SpeakerShown& shown)
{
    QStringList texts;
    for (qsizetype i = roundInFront(shown) + 1; i < shown.rounds.size(); ++i)
        texts.append(formatDuration(shown.rounds.at(i).budget));
    return texts.isEmpty() ? QString() : SpeakerRow::tr("then %1 · ").arg(texts.join(SpeakerRow::tr(" + ")));
}

QString usedText(const SpeakerShown& shown)
{
    const QString used = formatDuration(std::chrono::floor<Seconds>(shown.used));
    if (shown.budget == Seconds{0})
        return SpeakerRow::tr("spoke %1").arg(used);
    return SpeakerRow::tr("spoke %1 of %2").arg(used, formatDuration(shown.budget));
}

QString turnText(const SpeakerShown& shown)
{
    if (shown.absent)
        return SpeakerRow::tr("%1: not here").arg(shown.name);
    return shown.speaking ? SpeakerRow::tr("● %1").arg(shown.name) : shown.name;
}

}  // namespace

SpeakerRow::SpeakerRow(QWidget* parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
    , m_turn(new BigButton)
    , m_rounds(new QLabel)
    , m_used(new QLabel)
    , m_absent(new QToolButton)
{
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (QLabel* label : {m_rounds, m_used}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    QFont bold = font();
    bold.setBold(true);
    m_rounds->setFont(bold);
    buildAbsence();
    m_grid->setContentsMargins(markWidth + 3, 2, markWidth + 3, 2);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    setNarrow(false);
    connect(m_turn, &QPushButton::clicked, this, [this] {
        if (m_shown.speaking)
            Q_EMIT endWanted();
        else
            Q_EMIT turnWanted();
    });
}

void SpeakerRow::setNarrow(bool narrow)
{
    for (QWidget* each : std::initializer_list<QWidget*>{m_turn, m_rounds, m_used, m_absent})
        m_grid->removeWidget(each);
    m_grid->addWidget(m_turn, 0, 0, 2, narrow ? 2 : 1);
    m_grid->addWidget(m_rounds, narrow ? 2 : 0, narrow ? 0 : 1, 1, narrow ? 3 : 1);
    m_grid->addWidget(m_used, narrow ? 3 : 1, narrow ? 0 : 1, 1, narrow ? 3 : 1);
    m_grid->addWidget(m_absent, 0, 2, 2, 1);
}

void SpeakerRow::buildAbsence()
{
    m_absent->setText(tr("Not here"));
    m_absent->setPopupMode(QToolButton::InstantPopup);
    m_absent->setMinimumHeight(leastTarget);
    auto* menu = new QMenu(m_absent);
    const auto add = [this, menu](const QString& text, LiveCommand key, MinutesTo to) {
        menu->addAction(tr("%1\t%2").arg(text, keyText(key)), this, [this, to] { Q_EMIT absentWanted(to); });
    };
    add(tr("Minutes to the floor"), LiveCommand::AbsentToFloor, MinutesTo::Floor);
    add(tr("Minutes to the others"), LiveCommand::AbsentToOthers, MinutesTo::Others);
    add(tr("Minutes to the buffer"), LiveCommand::AbsentToBuffer, MinutesTo::Buffer);
    m_absent->setMenu(menu);
}

void SpeakerRow::show(const SpeakerShown& shown, const QString& key, bool marked, bool writable)
{
    if (m_marked != marked || m_shown.speaking != shown.speaking)
        update();
    m_marked = marked;
    m_shown = shown;
    m_turn->show(turnText(shown), key, tr("%1, %2, %3").arg(shown.name, roundsText(shown), usedText(shown)));
    QFont font = m_turn->font();
    font.setBold(shown.speaking);
    font.setStrikeOut(shown.absent);
    m_turn->setFont(font);
    const QString tip = shown.speaking ? tr("End the turn") : tr("Give the floor to %1").arg(shown.name);
    m_turn->setToolTip(tr("%1\n%2").arg(tip, shown.about));
    m_turn->setEnabled(writable && !shown.absent);
    m_absent->setEnabled(writable && !shown.absent);
    m_absent->setAccessibleName(tr("%1 is not here").arg(shown.name));
    m_rounds->setText(roundsText(shown));
    m_rounds->setToolTip(allRoundsText(shown));
    m_used->setText(thenText(shown) + usedText(shown));
    m_turn->setRemark(shown.about);
}

void SpeakerRow::mousePressEvent(QMouseEvent*)
{
    Q_EMIT markWanted();
}

/// A bar at the leading edge marks whom the keys mean, a frame who speaks; who speaks has a dot beside the name, too.
void SpeakerRow::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QColor colour = palette().color(QPalette::Highlight);
    if (m_marked)
        painter.fillRect(isRightToLeft() ? QRect(width() - markWidth, 0, markWidth, height())
                                         : QRect(0, 0, markWidth, height()),
                         colour);
    if (!m_shown.speaking)
        return;
    painter.setPen(QPen(colour, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

}  // namespace moderato
