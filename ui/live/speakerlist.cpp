#include "ui/live/speakerlist.h"

#include "ui/live/bigbutton.h"
#include "ui/live/livekeys.h"

#include <QHBoxLayout>
#include <QLabel>

namespace moderato {
namespace {

qsizetype placeOf(const QList<SpeakerShown>& speakers, PersonId person)
{
    for (qsizetype i = 0; i < speakers.size(); ++i)
        if (speakers.at(i).person == person)
            return i;
    return -1;
}

/// Who has the floor of them; null if none has.
PersonId speakingOf(const QList<SpeakerShown>& speakers)
{
    for (const SpeakerShown& each : speakers)
        if (each.speaking)
            return each.person;
    return {};
}

}  // namespace

SpeakerList::SpeakerList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout)
    , m_empty(new QLabel(tr("Nobody has a turn now.")))
    , m_onFloor(new QLabel)
    , m_end(new BigButton)
{
    m_onFloor->setObjectName(QStringLiteral("onFloor"));
    m_onFloor->setTextFormat(Qt::PlainText);
    m_onFloor->setWordWrap(true);
    m_empty->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_onFloor->setFont(bold);
    m_end->setObjectName(QStringLiteral("endTurn"));
    m_end->show(tr("End the turn"), keyText(LiveCommand::EndTurn));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_onFloor, 1);
    foot->addWidget(m_end);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_layout->setSpacing(3);
    layout->addLayout(foot);
    layout->addWidget(m_empty);
    layout->addLayout(m_layout);
    layout->addStretch(1);
    connect(m_end, &QPushButton::clicked, this, &SpeakerList::endWanted);
}

void SpeakerList::show(const QList<SpeakerShown>& speakers, const QString& onFloor)
{
    m_shown = speakers;
    if (placeOf(speakers, m_marked) < 0)
        m_marked = speakingOf(speakers);
    m_empty->setVisible(speakers.isEmpty());
    m_onFloor->setText(onFloor);
    m_end->setEnabled(m_writable && (!speakingOf(speakers).isNull() || !onFloor.isEmpty()));
    showFoot();
    fill();
}

void SpeakerList::fill()
{
    while (m_rows.size() > m_shown.size())
        delete m_rows.takeLast();
    while (m_rows.size() < m_shown.size()) {
        m_rows.append(newRow(m_rows.size()));
        m_layout->addWidget(m_rows.last());
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->show(m_shown.at(i), speakerKey(i).toString(QKeySequence::NativeText),
                           m_shown.at(i).person == m_marked, m_writable);
}

SpeakerRow* SpeakerList::newRow(qsizetype place)
{
    auto* row = new SpeakerRow;
    row->setNarrow(m_narrow);
    connect(row, &SpeakerRow::turnWanted, this,
            [this, place] { Q_EMIT turnWanted(m_shown.at(place).person); });
    connect(row, &SpeakerRow::endWanted, this, &SpeakerList::endWanted);
    connect(row, &SpeakerRow::absentWanted, this,
            [this, place](MinutesTo to) { Q_EMIT absentWanted(m_shown.at(place).person, to); });
    connect(row, &SpeakerRow::markWanted, this, [this, place] {
        m_marked = m_shown.at(place).person;
        fill();
    });
    return row;
}

void SpeakerList::setNarrow(bool narrow)
{
    m_narrow = narrow;
    for (SpeakerRow* row : std::as_const(m_rows))
        row->setNarrow(narrow);
}

void SpeakerList::setLow(bool low)
{
    m_low = low;
    showFoot();
}

void SpeakerList::showFoot()
{
    const bool isNeeded = !m_low || !m_onFloor->text().isEmpty();
    m_onFloor->setVisible(isNeeded);
    m_end->setVisible(isNeeded);
}

void SpeakerList::mark(int by)
{
    if (m_shown.isEmpty())
        return;
    const qsizetype place = std::clamp<qsizetype>(placeOf(m_shown, m_marked) + by, 0, m_shown.size() - 1);
    m_marked = m_shown.at(place).person;
    fill();
}

void SpeakerList::press(qsizetype place)
{
    if (place >= m_shown.size() || m_shown.at(place).absent)
        return;
    if (m_shown.at(place).speaking)
        Q_EMIT endWanted();
    else
        Q_EMIT turnWanted(m_shown.at(place).person);
}

}  // namespace moderato
