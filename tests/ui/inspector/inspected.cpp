#include "tests/ui/inspector/inspected.h"

#include <QComboBox>

namespace moderato {

void InspectorTest::unfold()
{
    for (const auto* group : m_inspector.findChildren<FoldingGroup*>())
        if (!group->isOpen())
            group->findChild<QToolButton*>()->click();
}

void InspectorTest::choose(const char* name, int entry)
{
    auto* choice = field<QComboBox>(name);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Home);
    for (int i = 0; i < entry; ++i)
        QTest::keyClick(choice, Qt::Key_Down);
}

void InspectorTest::press(const char* name)
{
    for (auto* button : m_inspector.findChildren<QAbstractButton*>()) {
        if (button->accessibleName() != QString::fromUtf8(name) || !button->isVisible())
            continue;
        EXPECT_TRUE(button->isEnabled()) << name;
        return QTest::mouseClick(button, Qt::LeftButton);
    }
    ADD_FAILURE() << "there is no button " << name;
}

}  // namespace moderato
