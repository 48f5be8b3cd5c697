// Implements site.hpp.
#include "tools/cli/docs/site.hpp"

#include "tools/cli/docs/pages.hpp"

namespace regimen::cli::docs {

Site make_site(const Knowledge& knowledge) {
  const Writer writer(knowledge);
  const Uses uses(writer);
  const auto carried = carriers(knowledge.program);
  std::vector<Page> pages = {index_page(writer),           pathway_page(writer),
                             options_page(writer),         differentials_page(writer),
                             alerts_page(writer),          definitions_page(writer, uses),
                             facts_page(writer, uses),     codes_page(writer),
                             claims_page(writer, carried), sources_page(writer, carried)};
  for (Index i = 0; i < knowledge.program.options.size(); ++i) pages.push_back(option_page(writer, i));
  for (Page& page : case_pages(writer)) pages.push_back(std::move(page));
  for (Page& page : source_pages(writer)) pages.push_back(std::move(page));
  if (!knowledge.changelog.empty()) pages.push_back(changes_page(writer));
  Site site;
  for (const Page& page : pages) site.files.push_back(File{page.file, framed(writer, page)});
  site.pages = pages.size();
  site.files.push_back(File{"style.css", style()});
  site.picture = picture(writer);
  return site;
}

}  // namespace regimen::cli::docs
