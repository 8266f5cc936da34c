#include "ui/live/stagepanel.h"

#include "core/plan/run.h"
#include "ui/live/bigbutton.h"
#include "ui/live/livekeys.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace moderato {
namespace {

QStringList quickMessages()
{
    return {StagePanel::tr("Please wrap up"), StagePanel::tr("One minute left"),
            StagePanel::tr("Time is up"),     StagePanel::tr("Please speak up"),
            StagePanel::tr("Next question"),  StagePanel::tr("Online first")};
}

}  // namespace

StagePanel::StagePanel(QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_now(new QLabel)
    , m_takeOff(new BigButton)
    , m_blank(new BigButton)
    , m_flash(new BigButton)
    , m_sound(new QCheckBox(tr("Sound here when it is time to wrap up")))
{
    m_now->setTextFormat(Qt::PlainText);
    m_now->setWordWrap(true);
    m_field->setObjectName(QStringLiteral("message"));
    m_field->setMinimumHeight(leastTarget);
    m_field->setMaxLength(static_cast<int>(longestRunText));
    m_field->setPlaceholderText(tr("Message for the stage, then Return"));
    m_field->setAccessibleName(tr("Message for the stage"));
    m_takeOff->setObjectName(QStringLiteral("takeOff"));
    m_takeOff->show(tr("Take off"), keyText(LiveCommand::TakeOff), tr("Take the message off"));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(buildScreens());
    layout->addLayout(buildNow());
    layout->addWidget(m_field);
    layout->addLayout(buildQuickList());
    layout->addLayout(buildSigns());
    layout->addWidget(m_sound);
    layout->addStretch(1);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (const QString text = m_field->text().simplified(); !text.isEmpty())
            Q_EMIT messageWanted(text);
    });
    connect(m_takeOff, &QPushButton::clicked, this, [this] { Q_EMIT messageWanted(QString()); });
    show({}, false);
}

/// What is on the stage, and the way to take it off.
QLayout* StagePanel::buildNow()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_now, 1);
    row->addWidget(m_takeOff);
    return row;
}

QLayout* StagePanel::buildQuickList()
{
    auto* grid = new QGridLayout;
    int place = 0;
    for (const QString& message : quickMessages()) {
        auto* button = new BigButton;
        button->show(message, {});
        m_quick.append(button);
        grid->addWidget(button, place / 2, place % 2);
        ++place;
        connect(button, &QPushButton::clicked, this, [this, message] { Q_EMIT messageWanted(message); });
    }
    return grid;
}

QLayout* StagePanel::buildSigns()
{
    m_flash->setObjectName(QStringLiteral("flash"));
    m_flash->show(tr("Flash"), keyText(LiveCommand::Flash), tr("Flash the stage display"));
    m_sound->setObjectName(QStringLiteral("sound"));
    m_sound->setMinimumHeight(leastTarget);
    m_sound->setToolTip(tr("The machine's own sound, once for a turn and once for a segment"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_blank, 1);
    row->addWidget(m_flash);
    connect(m_flash, &QPushButton::clicked, this, &StagePanel::flashWanted);
    connect(m_blank, &QPushButton::clicked, this, [this] { Q_EMIT blankWanted(!m_isBlank); });
    connect(m_sound, &QCheckBox::clicked, this, &StagePanel::soundWanted);
    return row;
}

QLayout* StagePanel::buildScreens()
{
    auto* stage = new BigButton;
    stage->show(tr("Stage display…"), keyText(LiveCommand::Stage));
    auto* compact = new BigButton;
    compact->show(tr("Small clock"), {}, tr("Small clock above all windows"));
    auto* row = new QHBoxLayout;
    row->addWidget(stage);
    row->addWidget(compact);
    connect(stage, &QPushButton::clicked, this, &StagePanel::stageWanted);
    connect(compact, &QPushButton::clicked, this, &StagePanel::compactWanted);
    return row;
}

void StagePanel::show(const QString& message, bool blank)
{
    m_isBlank = blank;
    const QString state =
        message.isEmpty() ? tr("No message is on the stage.") : tr("On the stage: \"%1\".").arg(message);
    m_now->setText(blank ? tr("%1 The display is blank.").arg(state) : state);
    m_takeOff->setEnabled(m_writable && !message.isEmpty());
    m_blank->show(blank ? tr("Show the display again") : tr("Blank the display"),
                  keyText(LiveCommand::Blank));
}

void StagePanel::setWritable(bool writable)
{
    m_writable = writable;
    m_blank->setEnabled(writable);
    for (BigButton* button : std::as_const(m_quick))
        button->setEnabled(writable);
}

void StagePanel::showSound(bool on)
{
    m_sound->setChecked(on);
}

void StagePanel::write()
{
    m_field->setFocus();
}

void StagePanel::taken()
{
    m_field->clear();
}

}  // namespace moderato
