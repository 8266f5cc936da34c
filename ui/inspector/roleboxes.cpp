#include "ui/inspector/roleboxes.h"

#include <QCheckBox>
#include <QGridLayout>

namespace moderato {

RoleBoxes::RoleBoxes(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(2);
    constexpr int columns = 2;
    for (int i = 0; i < enumCount<Role>(); ++i) {
        const Role role = static_cast<Role>(i);
        auto* box = new QCheckBox(roleName(role));
        box->setObjectName(enumWord(role));
        grid->addWidget(box, i / columns, i % columns);
        m_boxes.append(box);
        connect(box, &QCheckBox::clicked, this, [this, role](bool has) { take(role, has); });
    }
    setFocusProxy(m_boxes.first());
}

void RoleBoxes::show(const QList<Role>& roles)
{
    m_shown = roles;
    for (int i = 0; i < enumCount<Role>(); ++i)
        m_boxes.at(i)->setChecked(roles.contains(static_cast<Role>(i)));
}

void RoleBoxes::take(Role role, bool has)
{
    QList<Role> roles = m_shown;
    roles.removeAll(role);
    if (has)
        roles.append(role);
    Q_EMIT accepted(roles);
}

}  // namespace moderato
