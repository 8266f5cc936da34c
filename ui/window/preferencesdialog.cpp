#include "ui/window/preferencesdialog.h"

#include "core/report/language.h"
#include "resources/translations.h"
#include "ui/parts/roundsedit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>

namespace moderato {

PreferencesDialog::PreferencesDialog(const Preferences& preferences, ColourMode theme, QWidget* parent)
    : QDialog(parent)
    , m_language(new QComboBox)
    , m_languageHint(new QLabel)
    , m_zone(new QComboBox)
    , m_paper(new QComboBox)
    , m_rounds(new RoundsEdit)
    , m_zoom(new QSpinBox)
    , m_clock(new QComboBox)
    , m_theme(new QComboBox)
{
    setWindowTitle(tr("Preferences"));
    addLanguages(preferences.language);
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
    // The dialog grows with the note about the language, which comes and goes.
    form->setSizeConstraint(QLayout::SetFixedSize);
    form->addRow(tr("Lan&guage"), m_language);
    form->addRow(m_languageHint);
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
    preferences.language = m_language->currentData().toString();
    return preferences;
}

void PreferencesDialog::addLanguages(const QString& preferred)
{
    m_language->addItem(tr("As the system"), QString());
    for (int i = 0; i < enumCount<Language>(); ++i)
        m_language->addItem(ownName(static_cast<Language>(i)), enumWord(static_cast<Language>(i)));
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferred)));
    m_language->setToolTip(tr("In which language Moderato speaks, and writes handouts"));
    m_languageHint->setText(
        tr("Moderato speaks it from its next start on; what is open stays as it is until then."));
    m_languageHint->setWordWrap(true);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PreferencesDialog::hintAtLanguage);
    hintAtLanguage();
}

void PreferencesDialog::hintAtLanguage()
{
    const auto language = enumFromWord<Language>(m_language->currentData().toString());
    m_languageHint->setVisible(enumWord(language.value_or(systemLanguage())) != languageTag());
}

ColourMode PreferencesDialog::theme() const
{
    return m_theme->currentIndex() == 1 ? ColourMode::Dark : ColourMode::Light;
}

}  // namespace moderato
