#include "ui/live/rehearsalbar.h"

#include "ui/live/bigbutton.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>

namespace moderato {
namespace {

constexpr int fastest = 60;
constexpr int largestSeed = 9999;

QString speedText(int speed)
{
    return RehearsalBar::tr("%1×").arg(speed);
}

}  // namespace

RehearsalBar::RehearsalBar(QWidget* parent)
    : QFrame(parent)
    , m_speed(new QSlider(Qt::Horizontal))
    , m_figure(new QLabel)
    , m_simulate(new QCheckBox(tr("Make up overruns: segments end by themselves")))
    , m_seed(new QSpinBox)
{
    setFrameShape(QFrame::StyledPanel);
    auto* name = new QLabel(tr("REHEARSAL"));
    QFont bold = font();
    bold.setBold(true);
    name->setFont(bold);
    m_speed->setObjectName(QStringLiteral("speed"));
    m_speed->setRange(1, fastest);
    m_speed->setPageStep(10);
    m_speed->setAccessibleName(tr("How many times as fast time runs"));
    m_speed->setMinimumHeight(leastTarget);
    m_simulate->setObjectName(QStringLiteral("simulate"));
    m_simulate->setMinimumHeight(leastTarget);
    m_seed->setRange(1, largestSeed);
    m_seed->setPrefix(tr("No. "));
    m_seed->setMinimumHeight(leastTarget);
    m_seed->setAccessibleName(tr("Which of the made-up sessions"));
    m_seed->setToolTip(tr("The same number makes up the same overruns"));
    m_figure->setMinimumWidth(m_figure->fontMetrics().horizontalAdvance(speedText(fastest)));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->addWidget(name);
    layout->addWidget(new QLabel(tr("Speed")));
    layout->addWidget(m_speed, 1);
    layout->addWidget(m_figure);
    layout->addWidget(m_simulate);
    layout->addWidget(m_seed);
    connect(m_speed, &QSlider::valueChanged, this,
            [this](int speed) { m_figure->setText(speedText(speed)); });
    // A drag is one action, and so one entry of the log.
    connect(m_speed, &QSlider::sliderReleased, this, [this] { Q_EMIT speedWanted(m_speed->value()); });
    connect(m_speed, &QSlider::actionTriggered, this, [this] {
        if (!m_speed->isSliderDown())
            Q_EMIT speedWanted(m_speed->sliderPosition());
    });
    connect(m_simulate, &QCheckBox::clicked, this, &RehearsalBar::sayDrawn);
    connect(m_seed, &QSpinBox::editingFinished, this, &RehearsalBar::sayDrawn);
}

void RehearsalBar::show(int speed, bool simulates)
{
    if (!m_speed->isSliderDown())
        m_speed->setValue(speed);
    m_figure->setText(speedText(m_speed->value()));
    m_simulate->setChecked(simulates);
}

void RehearsalBar::sayDrawn()
{
    Q_EMIT simulationWanted(m_simulate->isChecked(), static_cast<quint32>(m_seed->value()));
}

}  // namespace moderato
