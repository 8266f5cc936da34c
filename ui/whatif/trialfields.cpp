#include "ui/whatif/trialfields.h"

#include "core/plan/duration.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>

#include <cmath>

namespace moderato {
namespace {

constexpr Seconds changeoverStep{5};
constexpr Seconds longestChangeover = minutes(2);
constexpr int fieldWidth = 84;

QSlider* newSlider(int from, int to, const QString& accessibleName)
{
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setRange(from, to);
    slider->setAccessibleName(accessibleName);
    slider->setPageStep(5);
    slider->setMinimumWidth(90);
    return slider;
}

}  // namespace

TrialFields::TrialFields(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_sizeSlider(newSlider(1, largestTried, tr("Size of the panel")))
    , m_size(new QSpinBox)
    , m_rounds(new RoundsEdit)
    , m_fixedSlider(newSlider(0, 90, tr("Fixed time in minutes")))
    , m_fixed(new DurationEdit)
    , m_shareSlider(newSlider(0, 100, tr("Floor share in per cent")))
    , m_share(new QDoubleSpinBox)
    , m_changeoverSlider(newSlider(0, static_cast<int>(longestChangeover / changeoverStep), tr("Changeover")))
    , m_changeover(new DurationEdit)
{
    m_grid->setContentsMargins({});
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(1, 1);
    m_size->setRange(1, largestTried);
    m_share->setRange(0, 100);
    m_share->setDecimals(1);
    m_share->setSuffix(tr(" %"));
    m_fixed->setToolTip(
        tr("All that is planned and is neither speaking rounds, changeover nor floor: openings, "
           "leads, breaks, sum-ups"));
    addRow(tr("Pa&nel size"), m_sizeSlider, m_size);
    addRow(tr("&Rounds of each"), nullptr, m_rounds);
    addRow(tr("Fi&xed time"), m_fixedSlider, m_fixed);
    addRow(tr("F&loor share"), m_shareSlider, m_share);
    addRow(tr("&Changeover"), m_changeoverSlider, m_changeover);
    connectSize();
    connectRounds();
    connectTime(m_fixedSlider, m_fixed, minutes(1), &PanelTerms::fixed);
    connectTime(m_changeoverSlider, m_changeover, changeoverStep, &PanelTerms::changeover);
    connectShare();
}

/// A field without a slider takes the room of both.
void TrialFields::addRow(const QString& text, QSlider* slider, QWidget* field)
{
    const int row = m_grid->rowCount();
    auto* label = new QLabel(text);
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(u'&'));
    m_grid->addWidget(label, row, 0);
    if (slider) {
        m_grid->addWidget(slider, row, 1);
        m_grid->addWidget(field, row, 2);
        field->setFixedWidth(fieldWidth);
    } else {
        m_grid->addWidget(field, row, 1, 1, 2);
    }
}

/// A slider says what the user does with it; a field tells of every new value, which is the user's if it is not shown.
void TrialFields::connectSize()
{
    const auto set = [this](int size) {
        if (size == m_trial.size)
            return;
        m_trial.size = size;
        tell();
    };
    connect(m_sizeSlider, &QSlider::actionTriggered, this,
            [this, set] { set(m_sizeSlider->sliderPosition()); });
    connect(m_size, &QSpinBox::valueChanged, this, set);
}

void TrialFields::connectRounds()
{
    connect(m_rounds, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (!m_rounds->isAcceptable())
            return;
        m_trial.terms.rounds = *parseRounds(text);
        tell();
    });
    connect(m_rounds, &QLineEdit::editingFinished, this,
            [this] { m_rounds->setText(formatRounds(m_trial.terms.rounds)); });
}

void TrialFields::connectTime(QSlider* slider, DurationEdit* field, Seconds step, Seconds PanelTerms::*term)
{
    const auto set = [this, term](std::optional<Seconds> value) {
        if (!value)
            return;
        m_trial.terms.*term = *value;
        tell();
    };
    connect(slider, &QSlider::actionTriggered, this,
            [set, step, slider] { set(slider->sliderPosition() * step); });
    connect(field, &DurationEdit::previewed, this, set);
    connect(field, &DurationEdit::accepted, this, set);
    connect(field, &DurationEdit::abandoned, this, [set, field] { set(field->value()); });
}

void TrialFields::connectShare()
{
    const auto set = [this](Share share) {
        if (share == m_trial.floorShare)
            return;
        m_trial.floorShare = share;
        tell();
    };
    connect(m_shareSlider, &QSlider::actionTriggered, this,
            [this, set] { set(Share{m_shareSlider->sliderPosition() * 10}); });
    connect(m_share, &QDoubleSpinBox::valueChanged, this,
            [set](double percent) { set(Share{static_cast<int>(std::lround(percent * 10))}); });
}

void TrialFields::tell()
{
    show(PanelTrial(m_trial));
    Q_EMIT changed(m_trial);
}

void TrialFields::show(const PanelTrial& trial)
{
    m_trial = trial;
    m_fixedSlider->setRange(0, static_cast<int>(trial.terms.limit / minutes(1)));
    m_sizeSlider->setValue(trial.size);
    m_fixedSlider->setValue(static_cast<int>(trial.terms.fixed / minutes(1)));
    m_shareSlider->setValue(trial.floorShare.perMille / 10);
    m_changeoverSlider->setValue(static_cast<int>(trial.terms.changeover / changeoverStep));
    // A text that says this value already may be in the making.
    if (m_size->value() != trial.size)
        m_size->setValue(trial.size);
    if (std::lround(m_share->value() * 10) != trial.floorShare.perMille)
        m_share->setValue(trial.floorShare.perMille / 10.0);
    m_fixed->show(trial.terms.fixed);
    m_changeover->show(trial.terms.changeover);
    if (!m_rounds->hasFocus())
        m_rounds->setText(formatRounds(trial.terms.rounds));
}

}  // namespace moderato
