#include "ui/parts/roundsedit.h"

#include <gtest/gtest.h>

namespace moderato {
namespace {

bool accepts(RoundsEdit::Empty empty, const char* text)
{
    RoundsEdit edit(nullptr, empty);
    edit.setText(QString::fromLatin1(text));
    return edit.isAcceptable();
}

TEST(RoundsEdit, takesAnInterventionAndItsFollowUps)
{
    for (const char* text : {"3", "3+2", "3 + 2 + 1", "3,2", "2:30+1"})
        EXPECT_TRUE(accepts(RoundsEdit::Empty::Refused, text)) << text;
    for (const char* text : {"3+", "+", "abc", "-3"})
        EXPECT_FALSE(accepts(RoundsEdit::Empty::Refused, text)) << text;
}

TEST(RoundsEdit, takesNothingOnlyWhereTheTimeIsShared)
{
    EXPECT_FALSE(accepts(RoundsEdit::Empty::Refused, ""));
    EXPECT_FALSE(accepts(RoundsEdit::Empty::Refused, "  "));
    EXPECT_TRUE(accepts(RoundsEdit::Empty::None, ""));
}

}  // namespace
}  // namespace moderato
