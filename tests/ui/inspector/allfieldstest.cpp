#include "core/plan/fields.h"
#include "tests/ui/inspector/inspected.h"

namespace moderato {
namespace {

/// What the inspector has no editor for, or one that says too little, of the fields of a kind of rows.
template <class T>
QStringList missing(const Inspector& inspector)
{
    QStringList names;
    forEachField<T>([&](const auto& field) {
        const QString name = QString(QLatin1String(Row<T>::table) + u'.' + QLatin1String(field.name));
        const auto* editor = inspector.findChild<QWidget*>(name);
        if (!editor)
            names.append(name);
        else if (editor->accessibleName().isEmpty() || editor->whatsThis().isEmpty())
            names.append(QString(name + QStringLiteral(" has no name or purpose")));
    });
    return names;
}

TEST_F(InspectorTest, hasAnEditorForEveryFieldOfTheModel)
{
    EXPECT_EQ(missing<Segment>(m_inspector), QStringList());
    EXPECT_EQ(missing<Question>(m_inspector), QStringList());
    EXPECT_EQ(missing<Cue>(m_inspector), QStringList());
    EXPECT_EQ(missing<Part>(m_inspector), QStringList());
    EXPECT_EQ(missing<Agenda>(m_inspector), QStringList());
    EXPECT_EQ(missing<Session>(m_inspector), QStringList());
    EXPECT_EQ(missing<Person>(m_inspector), QStringList());
    EXPECT_EQ(missing<Participant>(m_inspector), QStringList());
}

TEST_F(InspectorTest, fitsIntoADockOfThreeHundredAndTenPixels)
{
    EXPECT_LE(m_inspector.minimumSizeHint().width(), 310);
}

TEST_F(InspectorTest, remembersWhichGroupsAreFolded)
{
    auto* group = m_inspector.findChild<FoldingGroup*>(QStringLiteral("group.session.slot"));
    ASSERT_TRUE(group->isOpen());
    QTest::mouseClick(group->findChild<QToolButton*>(), Qt::LeftButton);
    EXPECT_FALSE(group->isOpen());
    const Inspector another(desk());
    EXPECT_FALSE(another.findChild<FoldingGroup*>(QStringLiteral("group.session.slot"))->isOpen());
    EXPECT_TRUE(another.findChild<FoldingGroup*>(QStringLiteral("group.session.agenda"))->isOpen());
}

}  // namespace
}  // namespace moderato
