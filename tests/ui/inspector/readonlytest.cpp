#include "tests/ui/inspector/inspected.h"
#include "ui/inspector/notebox.h"
#include "ui/parts/textfield.h"

namespace moderato {
namespace {

TEST_F(InspectorTest, showsADocumentThatIsOnlyReadWithoutTakingAnything)
{
    const std::shared_ptr<Document> first = desk().sharedDocument();
    Result<std::unique_ptr<Document>> second = Document::open(m_sample.path());
    ASSERT_TRUE(second);
    ASSERT_TRUE((*second)->isReadOnly()) << "the file is held by the first";
    desk().put(std::move(*second));
    m_sample.select(0);
    unfold();
    EXPECT_EQ(field<TextField>("segment.title")->text(), segment(0).title);
    for (const char* name : {"segment.title", "segment.kind", "segment.note", "session.title",
                             "session.policy_floor_share", "agenda.note"})
        EXPECT_FALSE(field(name)->isEnabled()) << name;
    m_inspector.showPerson(desk().event().people.first().id);
    EXPECT_FALSE(field("person.name")->isEnabled());
    EXPECT_TRUE(m_inspector.findChild<FoldingGroup*>(QStringLiteral("group.segment.main"))->isEnabled());
}

}  // namespace
}  // namespace moderato
