<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology|Labeling|Rendering" symbologyReferenceScale="-1" labelsEnabled="1" simplifyMaxScale="1" minScale="120000" simplifyDrawingHints="1" version="3.40.6-Bratislava" hasScaleBasedVisibilityFlag="1" autoRefreshMode="Disabled" simplifyDrawingTol="1" simplifyAlgorithm="0" maxScale="0" autoRefreshTime="0" simplifyLocal="1">
 <renderer-v2 referencescale="-1" attr="kind" symbollevels="0" type="categorizedSymbol" forceraster="0" enableorderby="0">
  <categories>
   <category render="true" value="air" symbol="0" uuid="{00000001-0000-4000-8000-000000000000}" label="air" type="string" />
   <category render="true" value="noise" symbol="1" uuid="{00000002-0000-4000-8000-000000000000}" label="noise" type="string" />
   <category render="true" value="water" symbol="2" uuid="{00000003-0000-4000-8000-000000000000}" label="water" type="string" />
   <category render="true" value="weather" symbol="3" uuid="{00000004-0000-4000-8000-000000000000}" label="weather" type="string" />
   <category render="true" value="traffic" symbol="4" uuid="{00000005-0000-4000-8000-000000000000}" label="traffic" type="string" />
   <category render="true" value="camera" symbol="5" uuid="{00000006-0000-4000-8000-000000000000}" label="camera" type="string" />
   <category render="true" value="light" symbol="6" uuid="{00000007-0000-4000-8000-000000000000}" label="light" type="string" />
   <category render="true" value="waste" symbol="7" uuid="{00000008-0000-4000-8000-000000000000}" label="waste" type="string" />
  </categories>
  <symbols>
   <symbol alpha="1" force_rhr="0" frame_rate="10" type="marker" name="0" clip_to_extent="1" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option type="Map" name="properties">
       <Option type="Map" name="alpha">
        <Option value="true" type="bool" name="active" />
        <Option value="if(&quot;status&quot; = 'active' OR &quot;status&quot; IS NULL, 100, 55)" type="QString" name="expression" />
        <Option value="3" type="int" name="type" />
       </Option>
      </Option>
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" pass="0" class="SvgMarker" id="{00000009-0000-4000-8000-000000000000}" enabled="1">
     <Option type="Map">
      <Option value="0" type="QString" name="angle" />
      <Option value="79,122,140,255,rgb:0.30980392156862746,0.47843137254901963,0.5490196078431373,1" type="QString" name="color" />
      <Option value="0" type="QString" name="fixedAspectRatio" />
      <Option value="1" type="QString" name="horizontal_anchor_point" />
      <Option value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48Y2lyY2xlIGN4PSIxMiIgY3k9IjEyIiByPSIxMC41IiBmaWxsPSJwYXJhbShmaWxsKSAjNGY3YThjIiBmaWxsLW9wYWNpdHk9InBhcmFtKGZpbGwtb3BhY2l0eSkgMSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utb3BhY2l0eT0icGFyYW0ob3V0bGluZS1vcGFjaXR5KSAxIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDEuNCIvPjxnIGZpbGw9Im5vbmUiIHN0cm9rZT0iI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIxLjgiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCI+PHBhdGggZD0iTTUuOCAxMCBIMTMuNCBBMi4xIDIuMSAwIDEgMCAxMS40IDcuMiIvPjxwYXRoIGQ9Ik01LjggMTMuMiBIMTYuMiBBMiAyIDAgMSAxIDE0LjQgMTYuMiIvPjwvZz48L3N2Zz4K" type="QString" name="name" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255,rgb:1,1,1,1" type="QString" name="outline_color" />
      <Option value="0.268333" type="QString" name="outline_width" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option name="parameters" />
      <Option value="diameter" type="QString" name="scale_method" />
      <Option value="4.6" type="QString" name="size" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale" />
      <Option value="MM" type="QString" name="size_unit" />
      <Option value="1" type="QString" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option value="true" type="bool" name="active" />
         <Option value="scale_linear(@map_scale,4000,50000,5.2,2.8)" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" force_rhr="0" frame_rate="10" type="marker" name="1" clip_to_extent="1" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option type="Map" name="properties">
       <Option type="Map" name="alpha">
        <Option value="true" type="bool" name="active" />
        <Option value="if(&quot;status&quot; = 'active' OR &quot;status&quot; IS NULL, 100, 55)" type="QString" name="expression" />
        <Option value="3" type="int" name="type" />
       </Option>
      </Option>
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" pass="0" class="SvgMarker" id="{0000000a-0000-4000-8000-000000000000}" enabled="1">
     <Option type="Map">
      <Option value="0" type="QString" name="angle" />
      <Option value="125,90,166,255,rgb:0.49019607843137253,0.35294117647058826,0.65098039215686276,1" type="QString" name="color" />
      <Option value="0" type="QString" name="fixedAspectRatio" />
      <Option value="1" type="QString" name="horizontal_anchor_point" />
      <Option value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48Y2lyY2xlIGN4PSIxMiIgY3k9IjEyIiByPSIxMC41IiBmaWxsPSJwYXJhbShmaWxsKSAjN2Q1YWE2IiBmaWxsLW9wYWNpdHk9InBhcmFtKGZpbGwtb3BhY2l0eSkgMSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utb3BhY2l0eT0icGFyYW0ob3V0bGluZS1vcGFjaXR5KSAxIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDEuNCIvPjxwYXRoIGZpbGw9IiNmZmZmZmYiIGQ9Ik01LjYgOS44IEg4LjQgTDEyLjIgNi42IFYxNy40IEw4LjQgMTQuMiBINS42IFoiLz48ZyBmaWxsPSJub25lIiBzdHJva2U9IiNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS42IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xNC40IDkuNiBBMy42IDMuNiAwIDAgMSAxNC40IDE0LjQiLz48cGF0aCBkPSJNMTYuNCA3LjYgQTYuNCA2LjQgMCAwIDEgMTYuNCAxNi40Ii8+PC9nPjwvc3ZnPgo=" type="QString" name="name" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255,rgb:1,1,1,1" type="QString" name="outline_color" />
      <Option value="0.268333" type="QString" name="outline_width" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option name="parameters" />
      <Option value="diameter" type="QString" name="scale_method" />
      <Option value="4.6" type="QString" name="size" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale" />
      <Option value="MM" type="QString" name="size_unit" />
      <Option value="1" type="QString" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option value="true" type="bool" name="active" />
         <Option value="scale_linear(@map_scale,4000,50000,5.2,2.8)" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" force_rhr="0" frame_rate="10" type="marker" name="2" clip_to_extent="1" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option type="Map" name="properties">
       <Option type="Map" name="alpha">
        <Option value="true" type="bool" name="active" />
        <Option value="if(&quot;status&quot; = 'active' OR &quot;status&quot; IS NULL, 100, 55)" type="QString" name="expression" />
        <Option value="3" type="int" name="type" />
       </Option>
      </Option>
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" pass="0" class="SvgMarker" id="{0000000b-0000-4000-8000-000000000000}" enabled="1">
     <Option type="Map">
      <Option value="0" type="QString" name="angle" />
      <Option value="31,120,180,255,rgb:0.12156862745098039,0.47058823529411764,0.70588235294117652,1" type="QString" name="color" />
      <Option value="0" type="QString" name="fixedAspectRatio" />
      <Option value="1" type="QString" name="horizontal_anchor_point" />
      <Option value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48Y2lyY2xlIGN4PSIxMiIgY3k9IjEyIiByPSIxMC41IiBmaWxsPSJwYXJhbShmaWxsKSAjMWY3OGI0IiBmaWxsLW9wYWNpdHk9InBhcmFtKGZpbGwtb3BhY2l0eSkgMSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utb3BhY2l0eT0icGFyYW0ob3V0bGluZS1vcGFjaXR5KSAxIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDEuNCIvPjxwYXRoIGZpbGw9IiNmZmZmZmYiIGQ9Ik0xMiA0LjggQzEyIDQuOCA3LjQgMTAuNCA3LjQgMTMuOCBBNC42IDQuNiAwIDAgMCAxNi42IDEzLjggQzE2LjYgMTAuNCAxMiA0LjggMTIgNC44IFoiLz48L3N2Zz4K" type="QString" name="name" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255,rgb:1,1,1,1" type="QString" name="outline_color" />
      <Option value="0.268333" type="QString" name="outline_width" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option name="parameters" />
      <Option value="diameter" type="QString" name="scale_method" />
      <Option value="4.6" type="QString" name="size" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale" />
      <Option value="MM" type="QString" name="size_unit" />
      <Option value="1" type="QString" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option value="true" type="bool" name="active" />
         <Option value="scale_linear(@map_scale,4000,50000,5.2,2.8)" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" force_rhr="0" frame_rate="10" type="marker" name="3" clip_to_extent="1" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option type="Map" name="properties">
       <Option type="Map" name="alpha">
        <Option value="true" type="bool" name="active" />
        <Option value="if(&quot;status&quot; = 'active' OR &quot;status&quot; IS NULL, 100, 55)" type="QString" name="expression" />
        <Option value="3" type="int" name="type" />
       </Option>
      </Option>
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" pass="0" class="SvgMarker" id="{0000000c-0000-4000-8000-000000000000}" enabled="1">
     <Option type="Map">
      <Option value="0" type="QString" name="angle" />
      <Option value="192,124,0,255,rgb:0.75294117647058822,0.48627450980392156,0,1" type="QString" name="color" />
      <Option value="0" type="QString" name="fixedAspectRatio" />
      <Option value="1" type="QString" name="horizontal_anchor_point" />
      <Option value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48Y2lyY2xlIGN4PSIxMiIgY3k9IjEyIiByPSIxMC41IiBmaWxsPSJwYXJhbShmaWxsKSAjYzA3YzAwIiBmaWxsLW9wYWNpdHk9InBhcmFtKGZpbGwtb3BhY2l0eSkgMSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utb3BhY2l0eT0icGFyYW0ob3V0bGluZS1vcGFjaXR5KSAxIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDEuNCIvPjxwYXRoIGZpbGw9IiNmZmZmZmYiIGQ9Ik04LjQgMTcuNCBBMy4xIDMuMSAwIDAgMSA4LjYgMTEuMiBBNCA0IDAgMCAxIDE2LjIgMTEuNiBBMi45IDIuOSAwIDAgMSAxNi4yIDE3LjQgWiIvPjxnIGZpbGw9Im5vbmUiIHN0cm9rZT0iI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIxLjUiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCI+PHBhdGggZD0iTTcuMiA4LjYgQTMuMiAzLjIgMCAwIDEgMTIgNi40IE01IDguNiA1LjIgOC43IE03LjQgNSA3LjUgNS4zIE0xMSA0IDExIDQuMiIvPjwvZz48L3N2Zz4K" type="QString" name="name" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255,rgb:1,1,1,1" type="QString" name="outline_color" />
      <Option value="0.268333" type="QString" name="outline_width" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option name="parameters" />
      <Option value="diameter" type="QString" name="scale_method" />
      <Option value="4.6" type="QString" name="size" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale" />
      <Option value="MM" type="QString" name="size_unit" />
      <Option value="1" type="QString" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option value="true" type="bool" name="active" />
         <Option value="scale_linear(@map_scale,4000,50000,5.2,2.8)" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" force_rhr="0" frame_rate="10" type="marker" name="4" clip_to_extent="1" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option type="Map" name="properties">
       <Option type="Map" name="alpha">
        <Option value="true" type="bool" name="active" />
        <Option value="if(&quot;status&quot; = 'active' OR &quot;status&quot; IS NULL, 100, 55)" type="QString" name="expression" />
        <Option value="3" type="int" name="type" />
       </Option>
      </Option>
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" pass="0" class="GeometryGenerator" id="{0000000d-0000-4000-8000-000000000000}" enabled="1">
     <Option type="Map">
      <Option value="Fill" type="QString" name="SymbolType" />
      <Option value="if(@map_scale &lt; 12000 AND &quot;fov_deg&quot; &lt; 360 AND &quot;range_m&quot; &gt; 0, wedge_buffer($geometry, &quot;azimuth_deg&quot;, &quot;fov_deg&quot;, &quot;range_m&quot;), NULL)" type="QString" name="geometryModifier" />
      <Option value="MapUnit" type="QString" name="units" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" force_rhr="0" frame_rate="10" type="fill" name="@4@0" clip_to_extent="1" is_animated="0">
      <data_defined_properties>
       <Option type="Map">
        <Option value="" type="QString" name="name" />
        <Option name="properties" />
        <Option value="collection" type="QString" name="type" />
       </Option>
      </data_defined_properties>
      <layer locked="0" pass="0" class="SimpleFill" id="{0000000e-0000-4000-8000-000000000000}" enabled="1">
       <Option type="Map">
        <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
        <Option value="86,91,102,41,rgb:0.33725490196078434,0.35686274509803922,0.40000000000000002,0.16000610360875867" type="QString" name="color" />
        <Option value="round" type="QString" name="joinstyle" />
        <Option value="0,0" type="QString" name="offset" />
        <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
        <Option value="MM" type="QString" name="offset_unit" />
        <Option value="86,91,102,153,rgb:0.33725490196078434,0.35686274509803922,0.40000000000000002,0.59999999999999998" type="QString" name="outline_color" />
        <Option value="solid" type="QString" name="outline_style" />
        <Option value="0.15" type="QString" name="outline_width" />
        <Option value="MM" type="QString" name="outline_width_unit" />
        <Option value="solid" type="QString" name="style" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option value="" type="QString" name="name" />
         <Option name="properties" />
         <Option value="collection" type="QString" name="type" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
    <layer locked="0" pass="0" class="SvgMarker" id="{0000000f-0000-4000-8000-000000000000}" enabled="1">
     <Option type="Map">
      <Option value="0" type="QString" name="angle" />
      <Option value="86,91,102,255,rgb:0.33725490196078434,0.35686274509803922,0.40000000000000002,1" type="QString" name="color" />
      <Option value="0" type="QString" name="fixedAspectRatio" />
      <Option value="1" type="QString" name="horizontal_anchor_point" />
      <Option value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48Y2lyY2xlIGN4PSIxMiIgY3k9IjEyIiByPSIxMC41IiBmaWxsPSJwYXJhbShmaWxsKSAjNTY1YjY2IiBmaWxsLW9wYWNpdHk9InBhcmFtKGZpbGwtb3BhY2l0eSkgMSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utb3BhY2l0eT0icGFyYW0ob3V0bGluZS1vcGFjaXR5KSAxIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDEuNCIvPjxwYXRoIGZpbGw9IiNmZmZmZmYiIGZpbGwtcnVsZT0iZXZlbm9kZCIgZD0iTTcuNiA3LjIgSDE2LjQgTDE4IDExLjQgQTEuNiAxLjYgMCAwIDEgMTguNiAxMi42IFYxNiBIMTcgVjE3LjQgSDE0LjggVjE2IEg5LjIgVjE3LjQgSDcgVjE2IEg1LjQgVjEyLjYgQTEuNiAxLjYgMCAwIDEgNiAxMS40IFogTTguNiA4LjggNy43IDExLjIgSDE2LjMgTDE1LjQgOC44IFogTTcuMiAxMi44IFYxNC4yIEg5LjIgVjEyLjggWiBNMTQuOCAxMi44IFYxNC4yIEgxNi44IFYxMi44IFoiLz48L3N2Zz4K" type="QString" name="name" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255,rgb:1,1,1,1" type="QString" name="outline_color" />
      <Option value="0.268333" type="QString" name="outline_width" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option name="parameters" />
      <Option value="diameter" type="QString" name="scale_method" />
      <Option value="4.6" type="QString" name="size" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale" />
      <Option value="MM" type="QString" name="size_unit" />
      <Option value="1" type="QString" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option value="true" type="bool" name="active" />
         <Option value="scale_linear(@map_scale,4000,50000,5.2,2.8)" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" force_rhr="0" frame_rate="10" type="marker" name="5" clip_to_extent="1" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option type="Map" name="properties">
       <Option type="Map" name="alpha">
        <Option value="true" type="bool" name="active" />
        <Option value="if(&quot;status&quot; = 'active' OR &quot;status&quot; IS NULL, 100, 55)" type="QString" name="expression" />
        <Option value="3" type="int" name="type" />
       </Option>
      </Option>
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" pass="0" class="GeometryGenerator" id="{00000010-0000-4000-8000-000000000000}" enabled="1">
     <Option type="Map">
      <Option value="Fill" type="QString" name="SymbolType" />
      <Option value="if(@map_scale &lt; 12000 AND &quot;fov_deg&quot; &lt; 360 AND &quot;range_m&quot; &gt; 0, wedge_buffer($geometry, &quot;azimuth_deg&quot;, &quot;fov_deg&quot;, &quot;range_m&quot;), NULL)" type="QString" name="geometryModifier" />
      <Option value="MapUnit" type="QString" name="units" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" force_rhr="0" frame_rate="10" type="fill" name="@5@0" clip_to_extent="1" is_animated="0">
      <data_defined_properties>
       <Option type="Map">
        <Option value="" type="QString" name="name" />
        <Option name="properties" />
        <Option value="collection" type="QString" name="type" />
       </Option>
      </data_defined_properties>
      <layer locked="0" pass="0" class="SimpleFill" id="{00000011-0000-4000-8000-000000000000}" enabled="1">
       <Option type="Map">
        <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
        <Option value="168,50,74,41,rgb:0.6588235294117647,0.19607843137254902,0.29019607843137257,0.16000610360875867" type="QString" name="color" />
        <Option value="round" type="QString" name="joinstyle" />
        <Option value="0,0" type="QString" name="offset" />
        <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
        <Option value="MM" type="QString" name="offset_unit" />
        <Option value="168,50,74,153,rgb:0.6588235294117647,0.19607843137254902,0.29019607843137257,0.59999999999999998" type="QString" name="outline_color" />
        <Option value="solid" type="QString" name="outline_style" />
        <Option value="0.15" type="QString" name="outline_width" />
        <Option value="MM" type="QString" name="outline_width_unit" />
        <Option value="solid" type="QString" name="style" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option value="" type="QString" name="name" />
         <Option name="properties" />
         <Option value="collection" type="QString" name="type" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
    <layer locked="0" pass="0" class="SvgMarker" id="{00000012-0000-4000-8000-000000000000}" enabled="1">
     <Option type="Map">
      <Option value="0" type="QString" name="angle" />
      <Option value="168,50,74,255,rgb:0.6588235294117647,0.19607843137254902,0.29019607843137257,1" type="QString" name="color" />
      <Option value="0" type="QString" name="fixedAspectRatio" />
      <Option value="1" type="QString" name="horizontal_anchor_point" />
      <Option value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48Y2lyY2xlIGN4PSIxMiIgY3k9IjEyIiByPSIxMC41IiBmaWxsPSJwYXJhbShmaWxsKSAjYTgzMjRhIiBmaWxsLW9wYWNpdHk9InBhcmFtKGZpbGwtb3BhY2l0eSkgMSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utb3BhY2l0eT0icGFyYW0ob3V0bGluZS1vcGFjaXR5KSAxIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDEuNCIvPjxwYXRoIGZpbGw9IiNmZmZmZmYiIGZpbGwtcnVsZT0iZXZlbm9kZCIgZD0iTTUuNCA4LjYgQTEuMiAxLjIgMCAwIDEgNi42IDcuNCBIMTMgQTEuMiAxLjIgMCAwIDEgMTQuMiA4LjYgVjEwLjQgTDE4LjYgOC4yIFYxNS44IEwxNC4yIDEzLjYgVjE1LjQgQTEuMiAxLjIgMCAwIDEgMTMgMTYuNiBINi42IEExLjIgMS4yIDAgMCAxIDUuNCAxNS40IFoiLz48L3N2Zz4K" type="QString" name="name" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255,rgb:1,1,1,1" type="QString" name="outline_color" />
      <Option value="0.268333" type="QString" name="outline_width" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option name="parameters" />
      <Option value="diameter" type="QString" name="scale_method" />
      <Option value="4.6" type="QString" name="size" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale" />
      <Option value="MM" type="QString" name="size_unit" />
      <Option value="1" type="QString" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option value="true" type="bool" name="active" />
         <Option value="scale_linear(@map_scale,4000,50000,5.2,2.8)" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" force_rhr="0" frame_rate="10" type="marker" name="6" clip_to_extent="1" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option type="Map" name="properties">
       <Option type="Map" name="alpha">
        <Option value="true" type="bool" name="active" />
        <Option value="if(&quot;status&quot; = 'active' OR &quot;status&quot; IS NULL, 100, 55)" type="QString" name="expression" />
        <Option value="3" type="int" name="type" />
       </Option>
      </Option>
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" pass="0" class="SvgMarker" id="{00000013-0000-4000-8000-000000000000}" enabled="1">
     <Option type="Map">
      <Option value="0" type="QString" name="angle" />
      <Option value="150,133,42,255,rgb:0.58823529411764708,0.52156862745098043,0.16470588235294117,1" type="QString" name="color" />
      <Option value="0" type="QString" name="fixedAspectRatio" />
      <Option value="1" type="QString" name="horizontal_anchor_point" />
      <Option value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48Y2lyY2xlIGN4PSIxMiIgY3k9IjEyIiByPSIxMC41IiBmaWxsPSJwYXJhbShmaWxsKSAjOTY4NTJhIiBmaWxsLW9wYWNpdHk9InBhcmFtKGZpbGwtb3BhY2l0eSkgMSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utb3BhY2l0eT0icGFyYW0ob3V0bGluZS1vcGFjaXR5KSAxIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDEuNCIvPjxwYXRoIGZpbGw9IiNmZmZmZmYiIGQ9Ik0xMiA0LjggQTQuOSA0LjkgMCAwIDAgOS4yIDEzLjcgVjE1LjIgSDE0LjggVjEzLjcgQTQuOSA0LjkgMCAwIDAgMTIgNC44IFogTTkuNCAxNi40IEgxNC42IFYxNy40IEg5LjQgWiBNMTAuNCAxOC40IEgxMy42IFYxOS4yIEgxMC40IFoiLz48L3N2Zz4K" type="QString" name="name" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255,rgb:1,1,1,1" type="QString" name="outline_color" />
      <Option value="0.268333" type="QString" name="outline_width" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option name="parameters" />
      <Option value="diameter" type="QString" name="scale_method" />
      <Option value="4.6" type="QString" name="size" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale" />
      <Option value="MM" type="QString" name="size_unit" />
      <Option value="1" type="QString" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option value="true" type="bool" name="active" />
         <Option value="scale_linear(@map_scale,4000,50000,5.2,2.8)" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" force_rhr="0" frame_rate="10" type="marker" name="7" clip_to_extent="1" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option type="Map" name="properties">
       <Option type="Map" name="alpha">
        <Option value="true" type="bool" name="active" />
        <Option value="if(&quot;status&quot; = 'active' OR &quot;status&quot; IS NULL, 100, 55)" type="QString" name="expression" />
        <Option value="3" type="int" name="type" />
       </Option>
      </Option>
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" pass="0" class="SvgMarker" id="{00000014-0000-4000-8000-000000000000}" enabled="1">
     <Option type="Map">
      <Option value="0" type="QString" name="angle" />
      <Option value="122,92,62,255,rgb:0.47843137254901963,0.36078431372549019,0.24313725490196078,1" type="QString" name="color" />
      <Option value="0" type="QString" name="fixedAspectRatio" />
      <Option value="1" type="QString" name="horizontal_anchor_point" />
      <Option value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48Y2lyY2xlIGN4PSIxMiIgY3k9IjEyIiByPSIxMC41IiBmaWxsPSJwYXJhbShmaWxsKSAjN2E1YzNlIiBmaWxsLW9wYWNpdHk9InBhcmFtKGZpbGwtb3BhY2l0eSkgMSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjZmZmZmZmIiBzdHJva2Utb3BhY2l0eT0icGFyYW0ob3V0bGluZS1vcGFjaXR5KSAxIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDEuNCIvPjxwYXRoIGZpbGw9IiNmZmZmZmYiIGZpbGwtcnVsZT0iZXZlbm9kZCIgZD0iTTEwLjIgNS4yIEgxMy44IFY2LjQgSDE3LjQgVjggSDYuNiBWNi40IEgxMC4yIFogTTcuNCA5IEgxNi42IEwxNS45IDE4LjYgSDguMSBaIE05LjYgMTAuNiAxMCAxNyBIMTEgTDEwLjggMTAuNiBaIE0xMy4yIDEwLjYgMTMgMTcgSDE0IEwxNC40IDEwLjYgWiIvPjwvc3ZnPgo=" type="QString" name="name" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255,rgb:1,1,1,1" type="QString" name="outline_color" />
      <Option value="0.268333" type="QString" name="outline_width" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option name="parameters" />
      <Option value="diameter" type="QString" name="scale_method" />
      <Option value="4.6" type="QString" name="size" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale" />
      <Option value="MM" type="QString" name="size_unit" />
      <Option value="1" type="QString" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option value="true" type="bool" name="active" />
         <Option value="scale_linear(@map_scale,4000,50000,5.2,2.8)" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <rotation />
  <sizescale />
  <data-defined-properties>
   <Option type="Map">
    <Option value="" type="QString" name="name" />
    <Option name="properties" />
    <Option value="collection" type="QString" name="type" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fontSizeMapUnitScale="3x:0,0,0,0,0,0" isExpression="1" fieldName="coalesce(&quot;name&quot;, &quot;sensor_id&quot;)" namedStyle="Regular" textOpacity="1" tabStopDistanceUnit="Percentage" fontItalic="0" fontWordSpacing="0" fontFamily="Lato" fontSizeUnit="Point" fontLetterSpacing="0" useSubstitutions="0" multilineHeight="1" fontUnderline="0" blendMode="0" fontWeight="50" legendString="Aa" fontKerning="1" textOrientation="horizontal" capitalization="0" fontSize="6.5" fontStrikeout="0" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" tabStopDistance="6" forcedBold="1" allowHtml="0" forcedItalic="1" textColor="74,69,61,255,rgb:0.29019607843137257,0.27058823529411763,0.23921568627450981,1" multilineHeightUnit="Percentage" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0">
    <families />
    <text-buffer bufferColor="255,255,255,217,rgb:1,1,1,0.85000381475547415" bufferSizeUnits="MM" bufferJoinStyle="128" bufferDraw="1" bufferSize="0.69999999999999996" bufferBlendMode="0" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferNoFill="1" bufferOpacity="1" />
    <text-mask maskSizeUnits="MM" maskJoinStyle="128" maskedSymbolLayers="" maskType="0" maskSize="1.5" maskOpacity="1" maskEnabled="0" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSize2="1.5" />
    <background shapeBorderWidth="0" shapeRadiiX="0" shapeJoinStyle="64" shapeOffsetUnit="MM" shapeSizeX="0" shapeOffsetX="0" shapeRotationType="0" shapeOffsetY="0" shapeSizeUnit="MM" shapeType="0" shapeRadiiY="0" shapeSVGFile="" shapeDraw="0" shapeSizeY="0" shapeSizeType="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeRadiiUnit="MM" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeRotation="0" shapeOpacity="1" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeBlendMode="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0">
     <symbol alpha="1" force_rhr="0" frame_rate="10" type="fill" name="fillSymbol" clip_to_extent="1" is_animated="0">
      <data_defined_properties>
       <Option type="Map">
        <Option value="" type="QString" name="name" />
        <Option name="properties" />
        <Option value="collection" type="QString" name="type" />
       </Option>
      </data_defined_properties>
      <layer locked="0" pass="0" class="SimpleFill" id="" enabled="1">
       <Option type="Map">
        <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
        <Option value="255,255,255,255,rgb:1,1,1,1" type="QString" name="color" />
        <Option value="bevel" type="QString" name="joinstyle" />
        <Option value="0,0" type="QString" name="offset" />
        <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
        <Option value="MM" type="QString" name="offset_unit" />
        <Option value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" type="QString" name="outline_color" />
        <Option value="no" type="QString" name="outline_style" />
        <Option value="0" type="QString" name="outline_width" />
        <Option value="MM" type="QString" name="outline_width_unit" />
        <Option value="solid" type="QString" name="style" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option value="" type="QString" name="name" />
         <Option name="properties" />
         <Option value="collection" type="QString" name="type" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </background>
    <shadow shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowOpacity="0.69999999999999996" shadowRadiusAlphaOnly="0" shadowScale="100" shadowOffsetDist="1" shadowUnder="0" shadowDraw="0" shadowOffsetAngle="135" shadowOffsetUnit="MM" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowBlendMode="6" shadowOffsetGlobal="1" shadowRadius="1.5" shadowRadiusUnit="MM" />
    <dd_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </dd_properties>
    <substitutions />
   </text-style>
   <text-format addDirectionSymbol="0" autoWrapLength="0" placeDirectionSymbol="0" wrapChar="" rightDirectionSymbol="&gt;" reverseDirectionSymbol="0" decimals="3" plussign="0" useMaxLineLengthForAutoWrap="1" leftDirectionSymbol="&lt;" multilineAlign="3" formatNumbers="0" />
   <placement overrunDistance="0" overrunDistanceUnit="MM" geometryGeneratorType="PointGeometry" maximumDistanceUnit="MM" distMapUnitScale="3x:0,0,0,0,0,0" quadOffset="4" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" prioritization="PreferCloser" polygonPlacementFlags="2" preserveRotation="1" dist="0.40000000000000002" placementFlags="10" maximumDistance="0" geometryGenerator="" lineAnchorClipping="0" yOffset="0" maxCurvedCharAngleOut="-25" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" rotationUnit="AngleDegrees" xOffset="0" priority="4" offsetUnits="MM" fitInPolygonOnly="0" maxCurvedCharAngleIn="25" distUnits="MM" lineAnchorTextPoint="FollowPlacement" lineAnchorType="0" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" offsetType="1" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" rotationAngle="0" allowDegraded="0" repeatDistance="0" lineAnchorPercent="0.5" layerType="UnknownGeometry" overlapHandling="PreventOverlap" geometryGeneratorEnabled="0" centroidWhole="0" centroidInside="0" repeatDistanceUnits="MM" placement="6" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" />
   <rendering scaleVisibility="1" obstacleType="1" obstacle="1" labelPerPart="0" obstacleFactor="1" fontMinPixelSize="0" limitNumLabels="0" fontLimitPixelSize="0" scaleMin="0" scaleMax="5000" mergeLines="0" upsidedownLabels="0" zIndex="0" minFeatureSize="0" unplacedVisibility="0" fontMaxPixelSize="10000" drawLabels="1" maxNumLabels="2000" />
   <dd_properties>
    <Option type="Map">
     <Option value="" type="QString" name="name" />
     <Option name="properties" />
     <Option value="collection" type="QString" name="type" />
    </Option>
   </dd_properties>
   <callout type="simple">
    <Option type="Map">
     <Option value="pole_of_inaccessibility" type="QString" name="anchorPoint" />
     <Option value="0" type="int" name="blendMode" />
     <Option type="Map" name="ddProperties">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
     <Option value="false" type="bool" name="drawToAllParts" />
     <Option value="0" type="QString" name="enabled" />
     <Option value="point_on_exterior" type="QString" name="labelAnchorPoint" />
     <Option value="&lt;symbol alpha=&quot;1&quot; force_rhr=&quot;0&quot; frame_rate=&quot;10&quot; type=&quot;line&quot; name=&quot;symbol&quot; clip_to_extent=&quot;1&quot; is_animated=&quot;0&quot;&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option value=&quot;&quot; type=&quot;QString&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option value=&quot;collection&quot; type=&quot;QString&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;layer locked=&quot;0&quot; pass=&quot;0&quot; class=&quot;SimpleLine&quot; id=&quot;{47e5181e-a18c-4f9d-a5e9-76bb9249371e}&quot; enabled=&quot;1&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;align_dash_pattern&quot;/&gt;&lt;Option value=&quot;square&quot; type=&quot;QString&quot; name=&quot;capstyle&quot;/&gt;&lt;Option value=&quot;5;2&quot; type=&quot;QString&quot; name=&quot;customdash&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot; name=&quot;customdash_map_unit_scale&quot;/&gt;&lt;Option value=&quot;MM&quot; type=&quot;QString&quot; name=&quot;customdash_unit&quot;/&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;dash_pattern_offset&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot;/&gt;&lt;Option value=&quot;MM&quot; type=&quot;QString&quot; name=&quot;dash_pattern_offset_unit&quot;/&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;draw_inside_polygon&quot;/&gt;&lt;Option value=&quot;bevel&quot; type=&quot;QString&quot; name=&quot;joinstyle&quot;/&gt;&lt;Option value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot; type=&quot;QString&quot; name=&quot;line_color&quot;/&gt;&lt;Option value=&quot;solid&quot; type=&quot;QString&quot; name=&quot;line_style&quot;/&gt;&lt;Option value=&quot;0.3&quot; type=&quot;QString&quot; name=&quot;line_width&quot;/&gt;&lt;Option value=&quot;MM&quot; type=&quot;QString&quot; name=&quot;line_width_unit&quot;/&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;offset&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot; name=&quot;offset_map_unit_scale&quot;/&gt;&lt;Option value=&quot;MM&quot; type=&quot;QString&quot; name=&quot;offset_unit&quot;/&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;ring_filter&quot;/&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;trim_distance_end&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot; name=&quot;trim_distance_end_map_unit_scale&quot;/&gt;&lt;Option value=&quot;MM&quot; type=&quot;QString&quot; name=&quot;trim_distance_end_unit&quot;/&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;trim_distance_start&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot; name=&quot;trim_distance_start_map_unit_scale&quot;/&gt;&lt;Option value=&quot;MM&quot; type=&quot;QString&quot; name=&quot;trim_distance_start_unit&quot;/&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;tweak_dash_pattern_on_corners&quot;/&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;use_custom_dash&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot; name=&quot;width_map_unit_scale&quot;/&gt;&lt;/Option&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option value=&quot;&quot; type=&quot;QString&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option value=&quot;collection&quot; type=&quot;QString&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;/layer&gt;&lt;/symbol&gt;" type="QString" name="lineSymbol" />
     <Option value="0" type="double" name="minLength" />
     <Option value="3x:0,0,0,0,0,0" type="QString" name="minLengthMapUnitScale" />
     <Option value="MM" type="QString" name="minLengthUnit" />
     <Option value="0" type="double" name="offsetFromAnchor" />
     <Option value="3x:0,0,0,0,0,0" type="QString" name="offsetFromAnchorMapUnitScale" />
     <Option value="MM" type="QString" name="offsetFromAnchorUnit" />
     <Option value="0" type="double" name="offsetFromLabel" />
     <Option value="3x:0,0,0,0,0,0" type="QString" name="offsetFromLabelMapUnitScale" />
     <Option value="MM" type="QString" name="offsetFromLabelUnit" />
    </Option>
   </callout>
  </settings>
 </labeling>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>0</layerGeometryType>
</qgis>
