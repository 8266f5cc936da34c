#pragma once

#include "core/plan/words.h"

#include <QList>
#include <QWidget>

class QCheckBox;

namespace moderato {

/// A field for the roles of somebody in a session: a box for each.
class RoleBoxes final : public QWidget {
    Q_OBJECT

public:
    explicit RoleBoxes(QWidget* parent = nullptr);

    void show(const QList<Role>& roles);

Q_SIGNALS:
    /// The user gave or took a role. The roles that were there keep their order.
    void accepted(const QList<moderato::Role>& roles);

private:
    void take(Role role, bool has);

    QList<Role> m_shown;
    QList<QCheckBox*> m_boxes;  // in the order of the roles
};

}  // namespace moderato
