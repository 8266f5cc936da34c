#include "ui/window/preferencesdialog.h"

#include "ui/parts/roundsedit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>

namespace moderato {

PreferencesDialog::PreferencesDialog(const Preferences& preferences, ColourMode theme, QWidget* parent)
    : QDialog(parent)
    , m_zone(new QComboBox)
    , m_paper(new QComboBox)
    , m_rounds(new RoundsEdit)
    , m_zoom(new QSpinBox)
    , m_clock(new QComboBox)
    , m_theme(new QComboBox)
{
    setWindowTitle(tr("Preferences"));
    m_zone->addItem(tr("That of this machine"), QString());
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id), QString::fromLatin1(id));
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(preferences.timeZone)));
    m_zone->setToolTip(tr("What a new session begins with"));
    m_paper->addItems({tr("A4"), tr("Letter")});
    m_paper->setCurrentIndex(preferences.letterPaper ? 1 : 0);
    m_paper->setToolTip(tr("What an export proposes"));
    m_rounds->setText(formatRounds(preferences.rounds));
    m_rounds->setToolTip(tr("The intervention and the follow-ups of somebody who is added, such as 3+2"));
    m_zoom->setRange(smallestZoom, largestZoom);
    m_zoom->setSingleStep(5);
    m_zoom->setSuffix(tr(" %"));
    m_zoom->setValue(preferences.zoomPercent);
    m_zoom->setToolTip(tr("Also by Ctrl+Alt+Plus, Ctrl+Alt+Minus and Ctrl+Alt+0"));
    m_clock->addItems({tr("As the system"), tr("24 hours (13:05)"), tr("12 hours (1:05 PM)")});
    m_clock->setCurrentIndex(static_cast<int>(preferences.clock));
    m_clock->setToolTip(tr("How the screen says the time of day; handouts have 24 hours"));
    m_theme->addItems({tr("Light"), tr("Dark")});
    m_theme->setCurrentIndex(theme == ColourMode::Dark ? 1 : 0);

    auto* form = new QFormLayout(this);
    form->addRow(tr("Time &zone of new sessions"), m_zone);
    form->addRow(tr("A new &panellist gets"), m_rounds);
    form->addRow(tr("P&aper"), m_paper);
    form->addRow(tr("Size of &text"), m_zoom);
    form->addRow(tr("C&lock"), m_clock);
    form->addRow(tr("&Colours"), m_theme);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rounds, &QLineEdit::textChanged, this,
            [this, buttons] { buttons->button(QDialogButtonBox::Ok)->setEnabled(m_rounds->isAcceptable()); });
}

Preferences PreferencesDialog::preferences() const
{
    Preferences preferences;
    preferences.timeZone = m_zone->currentData().toString();
    preferences.letterPaper = m_paper->currentIndex() == 1;
    if (const Result<QList<Seconds>> rounds = parseRounds(m_rounds->text()); rounds && !rounds->isEmpty())
        preferences.rounds = *rounds;
    preferences.zoomPercent = m_zoom->value();
    preferences.clock = static_cast<ClockChoice>(m_clock->currentIndex());
    return preferences;
}

ColourMode PreferencesDialog::theme() const
{
    return m_theme->currentIndex() == 1 ? ColourMode::Dark : ColourMode::Light;
}

}  // namespace moderato
