#include "ui/matrix/matrixbalance.h"

#include "ui/matrix/balancebars.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace moderato {

MatrixBalance::MatrixBalance(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_grouping(new QComboBox)
    , m_bars(new BalanceBars)
{
    for (const QString& name : {tr("Constituency"), tr("Stakeholder group"), tr("Region"), tr("Gender")})
        m_grouping->addItem(name);
    m_grouping->setAccessibleName(tr("Balance by"));
    m_grouping->setToolTip(
        tr("Of each group the upper bar shows the heads on the panel, the lower one its minutes; a "
           "stroke marks what the policy wants."));
    auto* label = new QLabel(tr("&Balance by"));
    label->setBuddy(m_grouping);
    auto* head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_grouping, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_bars);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(tr("Balance of the panel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    connect(m_grouping, &QComboBox::activated, this, &MatrixBalance::show);
    connect(&m_desk, &Desk::shown, this, &MatrixBalance::show);
    show();
}

void MatrixBalance::show()
{
    const Agenda* agenda = m_desk.agenda();
    if (!agenda)
        return m_bars->show({}, {});
    const auto grouping = static_cast<Grouping>(m_grouping->currentIndex());
    const People people(m_desk.event());
    const Cast cast(people, *m_desk.session(), *agenda);
    QList<WantedBalance> wanted;
    for (const WantedBalance& each : m_desk.session()->policy.wantedBalance)
        if (each.grouping == grouping)
            wanted.append(each);
    m_bars->show(panelBalance(cast.panel(), grouping), wanted);
}

}  // namespace moderato
