#include "ui/common/Language.h"

namespace hoox {

using namespace Qt::StringLiterals;

QVector<Language> knownLanguages()
{
    return {{u"en"_s, u"en"_s, u"English"_s},
            {u"de"_s, u"de"_s, u"Deutsch"_s},
            {u"zh_CN"_s, u"zh-Hans"_s, u"\u7B80\u4F53\u4E2D\u6587"_s}};
}

} // namespace hoox
