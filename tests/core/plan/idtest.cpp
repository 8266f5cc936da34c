#include "core/plan/id.h"

#include <QSet>

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

TEST(Id, IsHashedWellEvenIfMadeNotToBe)
{
    QSet<size_t> hashes;
    for (ushort i = 0; i < 1000; ++i) {
        const QUuid uuid(i, i, 0, 0x80, 0, 0, 0, 0, 0, 0, 0);
        ASSERT_EQ(qHash(uuid), qHash(QUuid(0, 0, 0, 0x80, 0, 0, 0, 0, 0, 0, 0)));
        hashes.insert(qHash(RowId(uuid)));
    }
    EXPECT_EQ(hashes.size(), 1000);
}

TEST(Id, KeepsItsText)
{
    const PersonId id = PersonId::create();
    EXPECT_EQ(id.toString().size(), 36);
    EXPECT_EQ(PersonId::fromString(id.toString()), id);
    EXPECT_TRUE(PersonId::fromString(QStringLiteral("nobody")).isNull());
    EXPECT_TRUE(PersonId().isNull());
}

}  // namespace
}  // namespace moderato::test
