<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis simplifyMaxScale="1" autoRefreshTime="0" simplifyAlgorithm="0" simplifyDrawingTol="1" hasScaleBasedVisibilityFlag="0" minScale="100000000" labelsEnabled="1" version="3.40.6-Bratislava" simplifyLocal="1" styleCategories="Symbology|Labeling|Rendering" simplifyDrawingHints="1" symbologyReferenceScale="-1" maxScale="0" autoRefreshMode="Disabled">
 <renderer-v2 attr="project_area" forceraster="0" symbollevels="1" enableorderby="0" type="categorizedSymbol" referencescale="-1">
  <categories>
   <category value="governance" label="governance" uuid="{00000001-0000-4000-8000-000000000000}" symbol="0" type="string" render="true" />
   <category value="economy_mobility" label="economy_mobility" uuid="{00000002-0000-4000-8000-000000000000}" symbol="1" type="string" render="true" />
   <category value="living_environment" label="living_environment" uuid="{00000003-0000-4000-8000-000000000000}" symbol="2" type="string" render="true" />
   <category value="" label="unknown" uuid="{00000004-0000-4000-8000-000000000000}" symbol="3" type="string" render="true" />
  </categories>
  <symbols>
   <symbol is_animated="0" alpha="1" name="0" type="marker" clip_to_extent="1" force_rhr="0" frame_rate="10">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option value="true" name="active" type="bool" />
        <Option value="if(&quot;project_status&quot; = 'suspended', 45, 100)" name="expression" type="QString" />
        <Option value="3" name="type" type="int" />
       </Option>
      </Option>
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer locked="0" enabled="1" pass="0" class="SvgMarker" id="{00000070-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option value="0" name="angle" type="QString" />
      <Option value="255,255,255,255,rgb:1,1,1,1" name="color" type="QString" />
      <Option value="0" name="fixedAspectRatio" type="QString" />
      <Option value="1" name="horizontal_anchor_point" type="QString" />
      <Option value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48Y2lyY2xlIGN4PSIxMiIgY3k9IjEyIiByPSIxMC41IiBmaWxsPSJwYXJhbShmaWxsKSAjNWIzZjllIiBmaWxsLW9wYWNpdHk9InBhcmFtKGZpbGwtb3BhY2l0eSkgMSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utb3BhY2l0eT0icGFyYW0ob3V0bGluZS1vcGFjaXR5KSAxIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDEuNCIvPjxjaXJjbGUgY3g9IjEyIiBjeT0iNy44IiByPSIyLjUiIGZpbGw9IiNmZmZmZmYiLz48cGF0aCBmaWxsPSIjZmZmZmZmIiBkPSJNNy44IDE2LjggVjE0LjYgQTQuMiAzLjQgMCAwIDEgMTYuMiAxNC42IFYxNi44IFoiLz48Y2lyY2xlIGN4PSI2LjkiIGN5PSIxMC4yIiByPSIxLjYiIGZpbGw9IiNmZmZmZmYiLz48Y2lyY2xlIGN4PSIxNy4xIiBjeT0iMTAuMiIgcj0iMS42IiBmaWxsPSIjZmZmZmZmIi8+PHBhdGggZmlsbD0iI2ZmZmZmZiIgZD0iTTQuNCAxNS42IFYxNC42IEEyLjQgMiAwIDAgMSA3IDEyLjcgQTQuNiA0LjYgMCAwIDAgNi42IDE1LjYgWiBNMTkuNiAxNS42IFYxNC42IEEyLjQgMiAwIDAgMCAxNyAxMi43IEE0LjYgNC42IDAgMCAxIDE3LjQgMTUuNiBaIi8+PC9zdmc+Cg==" name="name" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255,rgb:1,1,1,1" name="outline_color" type="QString" />
      <Option value="0.361667" name="outline_width" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option name="parameters" />
      <Option value="diameter" name="scale_method" type="QString" />
      <Option value="6.2" name="size" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString" />
      <Option value="MM" name="size_unit" type="QString" />
      <Option value="1" name="vertical_anchor_point" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="scale_linear(@map_scale,4000,60000,7,3)" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer locked="0" enabled="1" pass="1" class="SvgMarker" id="{00000005-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option value="0" name="angle" type="QString" />
      <Option value="91,63,158,255,rgb:0.35686274509803922,0.24705882352941178,0.61960784313725492,1" name="color" type="QString" />
      <Option value="0" name="fixedAspectRatio" type="QString" />
      <Option value="1" name="horizontal_anchor_point" type="QString" />
      <Option value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48Y2lyY2xlIGN4PSIxMiIgY3k9IjEyIiByPSIxMC41IiBmaWxsPSJwYXJhbShmaWxsKSAjNWIzZjllIiBmaWxsLW9wYWNpdHk9InBhcmFtKGZpbGwtb3BhY2l0eSkgMSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utb3BhY2l0eT0icGFyYW0ob3V0bGluZS1vcGFjaXR5KSAxIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDEuNCIvPjxjaXJjbGUgY3g9IjEyIiBjeT0iNy44IiByPSIyLjUiIGZpbGw9IiNmZmZmZmYiLz48cGF0aCBmaWxsPSIjZmZmZmZmIiBkPSJNNy44IDE2LjggVjE0LjYgQTQuMiAzLjQgMCAwIDEgMTYuMiAxNC42IFYxNi44IFoiLz48Y2lyY2xlIGN4PSI2LjkiIGN5PSIxMC4yIiByPSIxLjYiIGZpbGw9IiNmZmZmZmYiLz48Y2lyY2xlIGN4PSIxNy4xIiBjeT0iMTAuMiIgcj0iMS42IiBmaWxsPSIjZmZmZmZmIi8+PHBhdGggZmlsbD0iI2ZmZmZmZiIgZD0iTTQuNCAxNS42IFYxNC42IEEyLjQgMiAwIDAgMSA3IDEyLjcgQTQuNiA0LjYgMCAwIDAgNi42IDE1LjYgWiBNMTkuNiAxNS42IFYxNC42IEEyLjQgMiAwIDAgMCAxNyAxMi43IEE0LjYgNC42IDAgMCAxIDE3LjQgMTUuNiBaIi8+PC9zdmc+Cg==" name="name" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255,rgb:1,1,1,1" name="outline_color" type="QString" />
      <Option value="0" name="outline_width" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option name="parameters" />
      <Option value="diameter" name="scale_method" type="QString" />
      <Option value="6.2" name="size" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString" />
      <Option value="MM" name="size_unit" type="QString" />
      <Option value="1" name="vertical_anchor_point" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="scale_linear(@map_scale,4000,60000,7,3)" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol is_animated="0" alpha="1" name="1" type="marker" clip_to_extent="1" force_rhr="0" frame_rate="10">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option value="true" name="active" type="bool" />
        <Option value="if(&quot;project_status&quot; = 'suspended', 45, 100)" name="expression" type="QString" />
        <Option value="3" name="type" type="int" />
       </Option>
      </Option>
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer locked="0" enabled="1" pass="0" class="SvgMarker" id="{00000071-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option value="0" name="angle" type="QString" />
      <Option value="255,255,255,255,rgb:1,1,1,1" name="color" type="QString" />
      <Option value="0" name="fixedAspectRatio" type="QString" />
      <Option value="1" name="horizontal_anchor_point" type="QString" />
      <Option value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48cGF0aCBkPSJNMTIgMS4yIDIxLjQgNi42IFYxNy40IEwxMiAyMi44IDIuNiAxNy40IFY2LjYgWiIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgZmlsbD0icGFyYW0oZmlsbCkgI2Q5NzcwNiIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIgc3Ryb2tlLW9wYWNpdHk9InBhcmFtKG91dGxpbmUtb3BhY2l0eSkgMSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjQiLz48ZyBmaWxsPSJub25lIiBzdHJva2U9IiNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS45IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik02LjYgMTYuNCAxMC40IDEyIDEzIDE0LjIgMTcuMiA4LjQiLz48cGF0aCBkPSJNMTMuNiA3LjggSDE3LjYgVjExLjgiLz48L2c+PC9zdmc+Cg==" name="name" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255,rgb:1,1,1,1" name="outline_color" type="QString" />
      <Option value="0.361667" name="outline_width" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option name="parameters" />
      <Option value="diameter" name="scale_method" type="QString" />
      <Option value="6.2" name="size" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString" />
      <Option value="MM" name="size_unit" type="QString" />
      <Option value="1" name="vertical_anchor_point" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="scale_linear(@map_scale,4000,60000,7,3)" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer locked="0" enabled="1" pass="1" class="SvgMarker" id="{00000006-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option value="0" name="angle" type="QString" />
      <Option value="217,119,6,255,rgb:0.85098039215686272,0.46666666666666667,0.02352941176470588,1" name="color" type="QString" />
      <Option value="0" name="fixedAspectRatio" type="QString" />
      <Option value="1" name="horizontal_anchor_point" type="QString" />
      <Option value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48cGF0aCBkPSJNMTIgMS4yIDIxLjQgNi42IFYxNy40IEwxMiAyMi44IDIuNiAxNy40IFY2LjYgWiIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgZmlsbD0icGFyYW0oZmlsbCkgI2Q5NzcwNiIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIgc3Ryb2tlLW9wYWNpdHk9InBhcmFtKG91dGxpbmUtb3BhY2l0eSkgMSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjQiLz48ZyBmaWxsPSJub25lIiBzdHJva2U9IiNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS45IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik02LjYgMTYuNCAxMC40IDEyIDEzIDE0LjIgMTcuMiA4LjQiLz48cGF0aCBkPSJNMTMuNiA3LjggSDE3LjYgVjExLjgiLz48L2c+PC9zdmc+Cg==" name="name" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255,rgb:1,1,1,1" name="outline_color" type="QString" />
      <Option value="0" name="outline_width" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option name="parameters" />
      <Option value="diameter" name="scale_method" type="QString" />
      <Option value="6.2" name="size" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString" />
      <Option value="MM" name="size_unit" type="QString" />
      <Option value="1" name="vertical_anchor_point" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="scale_linear(@map_scale,4000,60000,7,3)" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol is_animated="0" alpha="1" name="2" type="marker" clip_to_extent="1" force_rhr="0" frame_rate="10">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option value="true" name="active" type="bool" />
        <Option value="if(&quot;project_status&quot; = 'suspended', 45, 100)" name="expression" type="QString" />
        <Option value="3" name="type" type="int" />
       </Option>
      </Option>
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer locked="0" enabled="1" pass="0" class="SvgMarker" id="{00000072-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option value="0" name="angle" type="QString" />
      <Option value="255,255,255,255,rgb:1,1,1,1" name="color" type="QString" />
      <Option value="0" name="fixedAspectRatio" type="QString" />
      <Option value="1" name="horizontal_anchor_point" type="QString" />
      <Option value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48cmVjdCB4PSIxLjUiIHk9IjEuNSIgd2lkdGg9IjIxIiBoZWlnaHQ9IjIxIiByeD0iNSIgZmlsbD0icGFyYW0oZmlsbCkgIzBiN2E3NSIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIgc3Ryb2tlLW9wYWNpdHk9InBhcmFtKG91dGxpbmUtb3BhY2l0eSkgMSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjQiLz48cGF0aCBmaWxsPSIjZmZmZmZmIiBkPSJNMTguNiA1LjIgQzEwLjYgNSA1LjggOCA2IDEzLjIgQzYuMSAxNC40IDYuNSAxNS40IDcuMSAxNi4yIEM5IDEyLjYgMTEuNiAxMC42IDE0LjggOS40IEMxMS44IDExLjQgOS40IDEzLjggNy40IDE4LjggSDkgQzkuMiAxOC4yIDkuNCAxNy43IDkuNiAxNy4yIEMxNS44IDE4LjQgMTguOCAxMi42IDE4LjYgNS4yIFoiLz48L3N2Zz4K" name="name" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255,rgb:1,1,1,1" name="outline_color" type="QString" />
      <Option value="0.361667" name="outline_width" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option name="parameters" />
      <Option value="diameter" name="scale_method" type="QString" />
      <Option value="6.2" name="size" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString" />
      <Option value="MM" name="size_unit" type="QString" />
      <Option value="1" name="vertical_anchor_point" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="scale_linear(@map_scale,4000,60000,7,3)" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer locked="0" enabled="1" pass="1" class="SvgMarker" id="{00000007-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option value="0" name="angle" type="QString" />
      <Option value="11,122,117,255,rgb:0.04313725490196078,0.47843137254901963,0.45882352941176469,1" name="color" type="QString" />
      <Option value="0" name="fixedAspectRatio" type="QString" />
      <Option value="1" name="horizontal_anchor_point" type="QString" />
      <Option value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48cmVjdCB4PSIxLjUiIHk9IjEuNSIgd2lkdGg9IjIxIiBoZWlnaHQ9IjIxIiByeD0iNSIgZmlsbD0icGFyYW0oZmlsbCkgIzBiN2E3NSIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIgc3Ryb2tlLW9wYWNpdHk9InBhcmFtKG91dGxpbmUtb3BhY2l0eSkgMSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjQiLz48cGF0aCBmaWxsPSIjZmZmZmZmIiBkPSJNMTguNiA1LjIgQzEwLjYgNSA1LjggOCA2IDEzLjIgQzYuMSAxNC40IDYuNSAxNS40IDcuMSAxNi4yIEM5IDEyLjYgMTEuNiAxMC42IDE0LjggOS40IEMxMS44IDExLjQgOS40IDEzLjggNy40IDE4LjggSDkgQzkuMiAxOC4yIDkuNCAxNy43IDkuNiAxNy4yIEMxNS44IDE4LjQgMTguOCAxMi42IDE4LjYgNS4yIFoiLz48L3N2Zz4K" name="name" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255,rgb:1,1,1,1" name="outline_color" type="QString" />
      <Option value="0" name="outline_width" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option name="parameters" />
      <Option value="diameter" name="scale_method" type="QString" />
      <Option value="6.2" name="size" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString" />
      <Option value="MM" name="size_unit" type="QString" />
      <Option value="1" name="vertical_anchor_point" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="scale_linear(@map_scale,4000,60000,7,3)" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol is_animated="0" alpha="1" name="3" type="marker" clip_to_extent="1" force_rhr="0" frame_rate="10">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer locked="0" enabled="1" pass="0" class="SimpleMarker" id="{00000008-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option value="0" name="angle" type="QString" />
      <Option value="square" name="cap_style" type="QString" />
      <Option value="107,98,84,255,rgb:0.41960784313725491,0.3843137254901961,0.32941176470588235,1" name="color" type="QString" />
      <Option value="1" name="horizontal_anchor_point" type="QString" />
      <Option value="bevel" name="joinstyle" type="QString" />
      <Option value="circle" name="name" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255,rgb:1,1,1,1" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.4" name="outline_width" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="diameter" name="scale_method" type="QString" />
      <Option value="3.2" name="size" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString" />
      <Option value="MM" name="size_unit" type="QString" />
      <Option value="1" name="vertical_anchor_point" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <rotation />
  <sizescale />
  <data-defined-properties>
   <Option type="Map">
    <Option value="" name="name" type="QString" />
    <Option name="properties" />
    <Option value="collection" name="type" type="QString" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <labeling type="rule-based">
  <rules key="{00000009-0000-4000-8000-000000000000}">
   <rule key="{0000000a-0000-4000-8000-000000000000}">
    <settings calloutType="simple">
     <text-style legendString="Aa" textColor="74,69,61,255,rgb:0.29019607843137257,0.27058823529411763,0.23921568627450981,1" capitalization="0" fieldName="NULL" multilineHeight="1" tabStopDistance="6" namedStyle="Regular" fontUnderline="0" tabStopDistanceUnit="Percentage" allowHtml="0" fontFamily="Lato" fontSizeUnit="Point" forcedBold="0" fontKerning="1" fontSize="5" useSubstitutions="0" forcedItalic="0" fontWeight="50" fontStrikeout="0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" multilineHeightUnit="Percentage" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" isExpression="1" textOpacity="1" textOrientation="horizontal" fontWordSpacing="0" fontItalic="0" fontLetterSpacing="0" blendMode="0" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0">
      <families />
      <text-buffer bufferSize="0.69999999999999996" bufferColor="255,255,255,217,rgb:1,1,1,0.85000381475547415" bufferNoFill="1" bufferDraw="1" bufferOpacity="1" bufferBlendMode="0" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferJoinStyle="128" bufferSizeUnits="MM" />
      <text-mask maskSizeUnits="MM" maskSize2="1.5" maskOpacity="1" maskType="0" maskSize="1.5" maskJoinStyle="128" maskEnabled="0" maskedSymbolLayers="" maskSizeMapUnitScale="3x:0,0,0,0,0,0" />
      <background shapeSVGFile="" shapeOffsetY="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeJoinStyle="64" shapeType="0" shapeBlendMode="0" shapeRotationType="0" shapeSizeType="0" shapeOffsetUnit="MM" shapeSizeUnit="MM" shapeRadiiY="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRotation="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidth="0" shapeBorderWidthUnit="MM" shapeRadiiX="0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeX="0" shapeSizeY="0" shapeRadiiUnit="MM" shapeOffsetX="0" shapeDraw="0" shapeOpacity="1">
       <symbol is_animated="0" alpha="1" name="fillSymbol" type="fill" clip_to_extent="1" force_rhr="0" frame_rate="10">
        <data_defined_properties>
         <Option type="Map">
          <Option value="" name="name" type="QString" />
          <Option name="properties" />
          <Option value="collection" name="type" type="QString" />
         </Option>
        </data_defined_properties>
        <layer locked="0" enabled="1" pass="0" class="SimpleFill" id="">
         <Option type="Map">
          <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString" />
          <Option value="255,255,255,255,rgb:1,1,1,1" name="color" type="QString" />
          <Option value="bevel" name="joinstyle" type="QString" />
          <Option value="0,0" name="offset" type="QString" />
          <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
          <Option value="MM" name="offset_unit" type="QString" />
          <Option value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" name="outline_color" type="QString" />
          <Option value="no" name="outline_style" type="QString" />
          <Option value="0" name="outline_width" type="QString" />
          <Option value="MM" name="outline_width_unit" type="QString" />
          <Option value="solid" name="style" type="QString" />
         </Option>
         <data_defined_properties>
          <Option type="Map">
           <Option value="" name="name" type="QString" />
           <Option name="properties" />
           <Option value="collection" name="type" type="QString" />
          </Option>
         </data_defined_properties>
        </layer>
       </symbol>
      </background>
      <shadow shadowOffsetGlobal="1" shadowOffsetAngle="135" shadowDraw="0" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOpacity="0.69999999999999996" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowBlendMode="6" shadowUnder="0" shadowOffsetDist="1" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowScale="100" shadowRadius="1.5" shadowRadiusAlphaOnly="0" shadowOffsetUnit="MM" shadowRadiusUnit="MM" />
      <dd_properties>
       <Option type="Map">
        <Option value="" name="name" type="QString" />
        <Option name="properties" />
        <Option value="collection" name="type" type="QString" />
       </Option>
      </dd_properties>
      <substitutions />
     </text-style>
     <text-format multilineAlign="3" placeDirectionSymbol="0" wrapChar="" autoWrapLength="0" rightDirectionSymbol="&gt;" reverseDirectionSymbol="0" formatNumbers="0" leftDirectionSymbol="&lt;" addDirectionSymbol="0" plussign="0" useMaxLineLengthForAutoWrap="1" decimals="3" />
     <placement centroidWhole="0" preserveRotation="1" prioritization="PreferCloser" priority="0" overlapHandling="PreventOverlap" geometryGeneratorEnabled="0" repeatDistance="0" offsetType="0" centroidInside="0" lineAnchorClipping="0" offsetUnits="MM" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" fitInPolygonOnly="0" placementFlags="10" distMapUnitScale="3x:0,0,0,0,0,0" rotationAngle="0" maximumDistanceUnit="MM" distUnits="MM" allowDegraded="0" dist="0" maxCurvedCharAngleIn="25" quadOffset="4" polygonPlacementFlags="2" maximumDistance="0" maxCurvedCharAngleOut="-25" lineAnchorPercent="0.5" placement="1" geometryGenerator="" rotationUnit="AngleDegrees" yOffset="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorType="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" xOffset="0" repeatDistanceUnits="MM" overrunDistance="0" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" lineAnchorTextPoint="FollowPlacement" overrunDistanceUnit="MM" />
     <rendering labelPerPart="0" mergeLines="0" maxNumLabels="2000" fontLimitPixelSize="0" zIndex="0" unplacedVisibility="0" obstacle="1" scaleMax="25000" obstacleFactor="1.6000000000000001" scaleVisibility="0" drawLabels="0" limitNumLabels="0" scaleMin="0" fontMinPixelSize="0" upsidedownLabels="0" obstacleType="1" minFeatureSize="0" fontMaxPixelSize="10000" />
     <dd_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </dd_properties>
     <callout type="simple">
      <Option type="Map">
       <Option value="pole_of_inaccessibility" name="anchorPoint" type="QString" />
       <Option value="0" name="blendMode" type="int" />
       <Option name="ddProperties" type="Map">
        <Option value="" name="name" type="QString" />
        <Option name="properties" />
        <Option value="collection" name="type" type="QString" />
       </Option>
       <Option value="false" name="drawToAllParts" type="bool" />
       <Option value="0" name="enabled" type="QString" />
       <Option value="point_on_exterior" name="labelAnchorPoint" type="QString" />
       <Option value="&lt;symbol is_animated=&quot;0&quot; alpha=&quot;1&quot; name=&quot;symbol&quot; type=&quot;line&quot; clip_to_extent=&quot;1&quot; force_rhr=&quot;0&quot; frame_rate=&quot;10&quot;&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option value=&quot;&quot; name=&quot;name&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option value=&quot;collection&quot; name=&quot;type&quot; type=&quot;QString&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;layer locked=&quot;0&quot; enabled=&quot;1&quot; pass=&quot;0&quot; class=&quot;SimpleLine&quot; id=&quot;{69267900-5c0f-424d-b1a9-105a49d251ee}&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option value=&quot;0&quot; name=&quot;align_dash_pattern&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;square&quot; name=&quot;capstyle&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;5;2&quot; name=&quot;customdash&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;customdash_map_unit_scale&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;MM&quot; name=&quot;customdash_unit&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;dash_pattern_offset&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;MM&quot; name=&quot;dash_pattern_offset_unit&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;draw_inside_polygon&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;bevel&quot; name=&quot;joinstyle&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot; name=&quot;line_color&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;solid&quot; name=&quot;line_style&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0.3&quot; name=&quot;line_width&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;MM&quot; name=&quot;line_width_unit&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;offset&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;offset_map_unit_scale&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;MM&quot; name=&quot;offset_unit&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;ring_filter&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;trim_distance_end&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_end_map_unit_scale&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;MM&quot; name=&quot;trim_distance_end_unit&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;trim_distance_start&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_start_map_unit_scale&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;MM&quot; name=&quot;trim_distance_start_unit&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;tweak_dash_pattern_on_corners&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;use_custom_dash&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;width_map_unit_scale&quot; type=&quot;QString&quot;/&gt;&lt;/Option&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option value=&quot;&quot; name=&quot;name&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option value=&quot;collection&quot; name=&quot;type&quot; type=&quot;QString&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;/layer&gt;&lt;/symbol&gt;" name="lineSymbol" type="QString" />
       <Option value="0" name="minLength" type="double" />
       <Option value="3x:0,0,0,0,0,0" name="minLengthMapUnitScale" type="QString" />
       <Option value="MM" name="minLengthUnit" type="QString" />
       <Option value="0" name="offsetFromAnchor" type="double" />
       <Option value="3x:0,0,0,0,0,0" name="offsetFromAnchorMapUnitScale" type="QString" />
       <Option value="MM" name="offsetFromAnchorUnit" type="QString" />
       <Option value="0" name="offsetFromLabel" type="double" />
       <Option value="3x:0,0,0,0,0,0" name="offsetFromLabelMapUnitScale" type="QString" />
       <Option value="MM" name="offsetFromLabelUnit" type="QString" />
      </Option>
     </callout>
    </settings>
   </rule>
   <rule key="{0000000b-0000-4000-8000-000000000000}" scalemaxdenom="25000">
    <settings calloutType="simple">
     <text-style legendString="Aa" textColor="43,40,35,255,rgb:0.16862745098039217,0.15686274509803921,0.13725490196078433,1" capitalization="0" fieldName="&quot;code&quot; || if(@map_scale &lt; 4000 AND &quot;label&quot; IS NOT NULL, '\n' || &quot;label&quot;, '')" multilineHeight="1" tabStopDistance="6" namedStyle="Bold" fontUnderline="0" tabStopDistanceUnit="Percentage" allowHtml="0" fontFamily="Lato" fontSizeUnit="Point" forcedBold="0" fontKerning="1" fontSize="8" useSubstitutions="0" forcedItalic="0" fontWeight="75" fontStrikeout="0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" multilineHeightUnit="Percentage" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" isExpression="1" textOpacity="1" textOrientation="horizontal" fontWordSpacing="0" fontItalic="0" fontLetterSpacing="0" blendMode="0" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0">
      <families />
      <text-buffer bufferSize="0.90000000000000002" bufferColor="255,255,255,242,rgb:1,1,1,0.94999618524452578" bufferNoFill="1" bufferDraw="1" bufferOpacity="1" bufferBlendMode="0" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferJoinStyle="128" bufferSizeUnits="MM" />
      <text-mask maskSizeUnits="MM" maskSize2="1.5" maskOpacity="1" maskType="0" maskSize="1.5" maskJoinStyle="128" maskEnabled="0" maskedSymbolLayers="" maskSizeMapUnitScale="3x:0,0,0,0,0,0" />
      <background shapeSVGFile="" shapeOffsetY="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeJoinStyle="64" shapeType="0" shapeBlendMode="0" shapeRotationType="0" shapeSizeType="0" shapeOffsetUnit="MM" shapeSizeUnit="MM" shapeRadiiY="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRotation="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidth="0" shapeBorderWidthUnit="MM" shapeRadiiX="0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeX="0" shapeSizeY="0" shapeRadiiUnit="MM" shapeOffsetX="0" shapeDraw="0" shapeOpacity="1">
       <symbol is_animated="0" alpha="1" name="fillSymbol" type="fill" clip_to_extent="1" force_rhr="0" frame_rate="10">
        <data_defined_properties>
         <Option type="Map">
          <Option value="" name="name" type="QString" />
          <Option name="properties" />
          <Option value="collection" name="type" type="QString" />
         </Option>
        </data_defined_properties>
        <layer locked="0" enabled="1" pass="0" class="SimpleFill" id="">
         <Option type="Map">
          <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString" />
          <Option value="255,255,255,255,rgb:1,1,1,1" name="color" type="QString" />
          <Option value="bevel" name="joinstyle" type="QString" />
          <Option value="0,0" name="offset" type="QString" />
          <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
          <Option value="MM" name="offset_unit" type="QString" />
          <Option value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" name="outline_color" type="QString" />
          <Option value="no" name="outline_style" type="QString" />
          <Option value="0" name="outline_width" type="QString" />
          <Option value="MM" name="outline_width_unit" type="QString" />
          <Option value="solid" name="style" type="QString" />
         </Option>
         <data_defined_properties>
          <Option type="Map">
           <Option value="" name="name" type="QString" />
           <Option name="properties" />
           <Option value="collection" name="type" type="QString" />
          </Option>
         </data_defined_properties>
        </layer>
       </symbol>
      </background>
      <shadow shadowOffsetGlobal="1" shadowOffsetAngle="135" shadowDraw="0" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOpacity="0.69999999999999996" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowBlendMode="6" shadowUnder="0" shadowOffsetDist="1" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowScale="100" shadowRadius="1.5" shadowRadiusAlphaOnly="0" shadowOffsetUnit="MM" shadowRadiusUnit="MM" />
      <dd_properties>
       <Option type="Map">
        <Option value="" name="name" type="QString" />
        <Option name="properties" />
        <Option value="collection" name="type" type="QString" />
       </Option>
      </dd_properties>
      <substitutions />
     </text-style>
     <text-format multilineAlign="3" placeDirectionSymbol="0" wrapChar="" autoWrapLength="0" rightDirectionSymbol="&gt;" reverseDirectionSymbol="0" formatNumbers="0" leftDirectionSymbol="&lt;" addDirectionSymbol="0" plussign="0" useMaxLineLengthForAutoWrap="1" decimals="3" />
     <placement centroidWhole="0" preserveRotation="1" prioritization="PreferCloser" priority="9" overlapHandling="PreventOverlap" geometryGeneratorEnabled="0" repeatDistance="0" offsetType="1" centroidInside="0" lineAnchorClipping="0" offsetUnits="MM" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" fitInPolygonOnly="0" placementFlags="10" distMapUnitScale="3x:0,0,0,0,0,0" rotationAngle="0" maximumDistanceUnit="MM" distUnits="MM" allowDegraded="0" dist="0.40000000000000002" maxCurvedCharAngleIn="25" quadOffset="4" polygonPlacementFlags="2" maximumDistance="0" maxCurvedCharAngleOut="-25" lineAnchorPercent="0.5" placement="6" geometryGenerator="" rotationUnit="AngleDegrees" yOffset="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorType="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" xOffset="0" repeatDistanceUnits="MM" overrunDistance="0" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" lineAnchorTextPoint="FollowPlacement" overrunDistanceUnit="MM" />
     <rendering labelPerPart="0" mergeLines="0" maxNumLabels="2000" fontLimitPixelSize="0" zIndex="3" unplacedVisibility="0" obstacle="1" scaleMax="25000" obstacleFactor="1" scaleVisibility="0" drawLabels="1" limitNumLabels="0" scaleMin="0" fontMinPixelSize="0" upsidedownLabels="0" obstacleType="1" minFeatureSize="0" fontMaxPixelSize="10000" />
     <dd_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" type="Map">
        <Option name="Color" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="CASE WHEN &quot;project_area&quot; = 'governance' THEN '#49327e' WHEN &quot;project_area&quot; = 'economy_mobility' THEN '#ae5f05' WHEN &quot;project_area&quot; = 'living_environment' THEN '#09625e' ELSE '#4a453d' END" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString" />
      </Option>
     </dd_properties>
     <callout type="simple">
      <Option type="Map">
       <Option value="pole_of_inaccessibility" name="anchorPoint" type="QString" />
       <Option value="0" name="blendMode" type="int" />
       <Option name="ddProperties" type="Map">
        <Option value="" name="name" type="QString" />
        <Option name="properties" />
        <Option value="collection" name="type" type="QString" />
       </Option>
       <Option value="false" name="drawToAllParts" type="bool" />
       <Option value="0" name="enabled" type="QString" />
       <Option value="point_on_exterior" name="labelAnchorPoint" type="QString" />
       <Option value="&lt;symbol is_animated=&quot;0&quot; alpha=&quot;1&quot; name=&quot;symbol&quot; type=&quot;line&quot; clip_to_extent=&quot;1&quot; force_rhr=&quot;0&quot; frame_rate=&quot;10&quot;&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option value=&quot;&quot; name=&quot;name&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option value=&quot;collection&quot; name=&quot;type&quot; type=&quot;QString&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;layer locked=&quot;0&quot; enabled=&quot;1&quot; pass=&quot;0&quot; class=&quot;SimpleLine&quot; id=&quot;{879fe367-69fc-41a7-98c7-ae3245c6ff1b}&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option value=&quot;0&quot; name=&quot;align_dash_pattern&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;square&quot; name=&quot;capstyle&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;5;2&quot; name=&quot;customdash&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;customdash_map_unit_scale&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;MM&quot; name=&quot;customdash_unit&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;dash_pattern_offset&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;MM&quot; name=&quot;dash_pattern_offset_unit&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;draw_inside_polygon&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;bevel&quot; name=&quot;joinstyle&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot; name=&quot;line_color&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;solid&quot; name=&quot;line_style&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0.3&quot; name=&quot;line_width&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;MM&quot; name=&quot;line_width_unit&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;offset&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;offset_map_unit_scale&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;MM&quot; name=&quot;offset_unit&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;ring_filter&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;trim_distance_end&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_end_map_unit_scale&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;MM&quot; name=&quot;trim_distance_end_unit&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;trim_distance_start&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_start_map_unit_scale&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;MM&quot; name=&quot;trim_distance_start_unit&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;tweak_dash_pattern_on_corners&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;use_custom_dash&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;width_map_unit_scale&quot; type=&quot;QString&quot;/&gt;&lt;/Option&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option value=&quot;&quot; name=&quot;name&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option value=&quot;collection&quot; name=&quot;type&quot; type=&quot;QString&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;/layer&gt;&lt;/symbol&gt;" name="lineSymbol" type="QString" />
       <Option value="0" name="minLength" type="double" />
       <Option value="3x:0,0,0,0,0,0" name="minLengthMapUnitScale" type="QString" />
       <Option value="MM" name="minLengthUnit" type="QString" />
       <Option value="0" name="offsetFromAnchor" type="double" />
       <Option value="3x:0,0,0,0,0,0" name="offsetFromAnchorMapUnitScale" type="QString" />
       <Option value="MM" name="offsetFromAnchorUnit" type="QString" />
       <Option value="0" name="offsetFromLabel" type="double" />
       <Option value="3x:0,0,0,0,0,0" name="offsetFromLabelMapUnitScale" type="QString" />
       <Option value="MM" name="offsetFromLabelUnit" type="QString" />
      </Option>
     </callout>
    </settings>
   </rule>
  </rules>
 </labeling>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>0</layerGeometryType>
</qgis>
