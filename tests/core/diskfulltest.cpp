#include "core/document.h"
#include "tests/core/store/files.h"

namespace moderato::test {
namespace {

class DiskFull : public Files {
protected:
    DiskFull()
    {
        RandomEvents random({61, 3});
        m_event = random.event();
        m_next = random.changed(m_event);
        m_document = std::move(Document::create(path(), m_event).value());
    }

    Done edit() { return m_document->commit(QStringLiteral("edit"), m_next); }

    Event m_event;
    Event m_next;
    std::unique_ptr<Document> m_document;
};

/// Whether the journal or the file is what finds no more room.
TEST_F(DiskFull, LosesNothingAndEditingGoesOnOnceThereIsRoom)
{
    int failed = 0;
    const qint64 size = bytesOf(path()).size();
    for (qint64 room = 0; room < size; room += 4096) {
        {
            const FullDisk full(room);
            if (!edit())
                ++failed;
        }
        ASSERT_TRUE(m_document->event() == m_event || m_document->event() == m_next);
        ASSERT_EQ(eventIn(path()), m_document->event()) << room;
        ASSERT_TRUE(succeeded(edit())) << room;
        ASSERT_EQ(eventIn(path()), m_next) << room;
        ASSERT_TRUE(succeeded(m_document->undo())) << room;
    }
    EXPECT_GT(failed, 5);
}

TEST_F(DiskFull, IsNoHindranceToACopyElsewhereThatHasRoom)
{
    {
        const FullDisk full(0);
        EXPECT_FALSE(edit());
    }
    EXPECT_TRUE(succeeded(m_document->saveCopy(path("copy.moderato"))));
    EXPECT_EQ(eventIn(path("copy.moderato")), m_event);
}

}  // namespace
}  // namespace moderato::test
