#pragma once

#include "core/timing/fixes.h"
#include "ui/parts/desk.h"

#include <QMenu>

namespace moderato {

/// What can be done about one finding: the ways to mend it, each shown in the window while the pointer is on it; why it
/// matters; accepting it; and how its check counts in the session.
class FindingMenu final : public QMenu {
    Q_OBJECT

public:
    FindingMenu(Desk& desk, const Finding& finding, QWidget* parent);

private:
    void addFixes();
    void addFix(const Fix& fix);
    void addReason();
    void addAcceptance();
    void addLevels();

    void showEffect(QAction* action);
    void apply(const Fix& fix);
    void accept();
    void withdraw();
    void setLevel(std::optional<CheckLevel> level);

    Desk& m_desk;
    Finding m_finding;
    QList<Fix> m_fixes;
    QHash<QAction*, qsizetype> m_fixOf;
};

/// Adds a menu of the checks that the shown session has off, to bring them back; nothing if there are none.
void addChecksThatAreOff(QMenu& menu, Desk& desk);

}  // namespace moderato
